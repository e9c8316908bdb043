import { copyFileSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { RECORD_KINDS } from "../src/record/ledger/record-kind.ts";
import { canonicalJson } from "../src/text/canonical-json.ts";
import { addTo, freshFolder, openOru, putFiles } from "./fixtures/add-to.ts";
import { runCommand } from "./run-command.ts";

const HARBOUR = fileURLToPath(new URL("../demo/articles/oru-harbour.html", import.meta.url));
const CABLE = fileURLToPath(new URL("articles/cable-release/source.html", import.meta.url));

/** All live records but those that hold a time of collecting. */
const recordsOf = async (folder: string) => {
  const ledger = await openOru(folder);
  const rows: string[] = [];
  for (const kind of RECORD_KINDS.filter((one) => one !== "sighting" && one !== "link")) {
    rows.push(...(await ledger.list(kind, {})).map(canonicalJson));
  }
  await ledger.close();
  return rows.sort();
};

describe("standoff add", { timeout: 120_000 }, () => {
  test("keeps what is read, with the file as it was found; again, it is seen, and nothing is written", async () => {
    const folder = freshFolder();
    const first = addTo(folder, [HARBOUR]);
    expect(first.lines).toMatchObject([{ file: HARBOUR, status: "added", code: null }]);
    expect(first.lines[0]!.statements).toBeGreaterThan(10);
    const again = addTo(folder, [HARBOUR]);
    expect(again.lines).toEqual([{ ...first.lines[0]!, status: "seen" }]);

    const ledger = await openOru(folder);
    const [document] = await ledger.list("document", {});
    expect([...(await ledger.originals.load(document!.bytes))!]).toEqual([...readFileSync(HARBOUR)]);
    expect(await ledger.list("statement", {})).toHaveLength(first.lines[0]!.statements);
    expect((await ledger.head()).seq).toBe(1);
    await ledger.close();
  });

  test("the same statements are found as by read, and with any number of jobs", async () => {
    const [one, two] = [freshFolder(), freshFolder()];
    expect(addTo(one, ["--jobs", "1", HARBOUR, CABLE]).status).toBe(0);
    expect(addTo(two, ["--jobs", "2", CABLE, HARBOUR]).status).toBe(0);
    expect(await recordsOf(two)).toEqual(await recordsOf(one));
    const { document, statements } = JSON.parse(runCommand(["read", "--format", "jsonl", HARBOUR]).out);
    const ledger = await openOru(one);
    const kept = await ledger.list("statement", { document: document.id });
    expect(kept.map(({ id }) => id)).toEqual(statements.map(({ id }: { id: string }) => id));
    await ledger.close();
  });

  test("a page that has changed supersedes the one that was here, and says how much of it differs", () => {
    const folder = freshFolder();
    const page = join(folder, "page.html");
    const url = ["--url", "https://courier.example/harbour"];
    copyFileSync(HARBOUR, page);
    const [before] = addTo(folder, [page, ...url]).lines;
    writeFileSync(page, readFileSync(HARBOUR, "utf8").replace("</article>", "<p>The ferries ran again.</p></article>"));
    const [after] = addTo(folder, [page, ...url]).lines;
    expect(after).toMatchObject({ status: "supersedes", supersedes: before!.id });
    expect(after!.words).toMatch(/^1 of \d+ paragraphs differs$/);
  });

  test("the same file from another outlet is another document over the same original", () => {
    const folder = freshFolder();
    const lines = ["Amery Courier", "Radio Oru"].flatMap((outlet) => addTo(folder, [CABLE, "--outlet", outlet]).lines);
    expect(lines.map(({ status }) => status)).toEqual(["added", "added"]);
    expect(
      readdirSync(join(folder, "oru.standoff", "originals"), { recursive: true, withFileTypes: true }).filter((one) =>
        one.isFile(),
      ),
    ).toHaveLength(1);
  });

  test("standard input, with what the text does not say of itself", async () => {
    const folder = freshFolder();
    const words = ["-", "--outlet", "Amery Courier", "--published", "2026-03-12", "--collected-by", "Mara Tenn"];
    const [line] = addTo(folder, words, "The envoy denied it.").lines;
    const ledger = await openOru(folder);
    expect(await ledger.live("document", line!.id!)).toMatchObject({
      outlet: "Amery Courier",
      published: { from: "2026-03-12" },
    });
    expect(await ledger.list("sighting", {})).toMatchObject([
      { path: "-", collectedBy: "Mara Tenn", modifiedAt: null },
    ]);
    await ledger.close();
  });

  test("a file that was touched but not changed is another sighting of the same document", async () => {
    const folder = freshFolder();
    putFiles(folder, { "a.txt": "The envoy denied it." });
    addTo(folder, [join(folder, "a.txt")]);
    utimesSync(join(folder, "a.txt"), 1_700_000_000, 1_700_000_000);
    expect(addTo(folder, [join(folder, "a.txt")]).lines).toMatchObject([{ status: "seen" }]);
    const ledger = await openOru(folder);
    expect((await ledger.list("sighting", {})).map(({ modifiedAt }) => modifiedAt)[1]).toBe("2023-11-14T22:13:20.000Z");
    await ledger.close();
  });
});
