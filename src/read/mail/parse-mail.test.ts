import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { buildPdf } from "../../../test/fixtures/build-pdf.ts";
import { collectParsed, documentsOf, outlineParsed } from "../../../test/fixtures/collect-parsed.ts";
import { sha256 } from "../../text/sha256.ts";

const HEAD = [
  "From: Mara Tenn <mara@oru.example>",
  "To: desk@ledger.example",
  "Subject: Ferry =?utf-8?Q?=E2=80=93?= talks",
  "Date: Wed, 12 Mar 2031 23:30:00 -0500",
  "Message-ID: <17@oru.example>",
];
const mail = (...lines: readonly string[]) => [...HEAD, ...lines, ""].join("\r\n");
/** A mail with these parts, each as its headers, a blank line and its content. */
const parts = (...all: readonly string[]) =>
  mail('Content-Type: multipart/mixed; boundary="b"', "", ...all.map((part) => `--b\r\n${part}`), "--b--");
const BODY = "Content-Type: text/plain\r\n\r\nThe council of Oru said no.";
const attachment = (name: string, content: Uint8Array, type = "application/octet-stream") =>
  `Content-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString("base64")}`;

test("a mail states its title, its writer and the day on which it was written", async () => {
  const parsed = await collectParsed(mail("", "The council of Oru said no."), "a.eml");
  expect(parsed[0]).toMatchObject({ kind: "original", path: "a.eml" });
  expect(parsed[1]).toMatchObject({
    key: "mid:17@oru.example",
    notes: [],
    document: {
      title: "Ferry – talks",
      byline: "Mara Tenn",
      outlet: null,
      part: null,
      text: "The council of Oru said no.\n",
      published: { edtf: "2031-03-12", basis: "stated" },
    },
  });
});

test("what goes out to a list has a publisher, and its address where it is kept", async () => {
  const head = ["List-Id: <news.oru.example>", "Archived-At: <https://oru.example/17>", "", "The council said no."];
  expect(documentsOf(await collectParsed(mail(...head), "a.eml"))[0]).toMatchObject({
    key: "https://oru.example/17",
    document: { outlet: "Mara Tenn", byline: null, url: "https://oru.example/17" },
  });
});

test("HTML is read by its paragraphs, and before the plain text beside it", async () => {
  const both = mail(
    "Content-Type: multipart/alternative; boundary=c",
    "",
    "--c\r\nContent-Type: text/plain\r\n\r\nThe council\r\nsaid no.",
    "--c\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>The council said no.</p><p>It stays.</p>",
    "--c--",
  );
  expect(documentsOf(await collectParsed(both, "a.eml"))[0]!.document.text).toBe("The council said no.\nIt stays.");
});

test("each attachment of a format that is read is a part of the mail", async () => {
  const pdf = buildPdf([["The envoy said yes."]]);
  const file = parts(
    BODY,
    attachment("report.pdf", pdf),
    attachment("photo.png", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), "image/png"),
    attachment("talks.csv", Buffer.from("text,date\nThe mayor said so.,2031-03-10\n"), "text/csv"),
  );
  const parsed = await collectParsed(file, "a.eml", { title: "Given", outlet: "Given" });
  expect(outlineParsed(parsed)).toEqual([
    "= a.eml",
    "a.eml: The council of Oru said no.\n",
    "a.eml (attachment 1: report.pdf): The envoy said yes.",
    "a.eml (attachment 3: talks.csv, row 2): The mayor said so.",
  ]);
  const [body, report, row] = documentsOf(parsed);
  expect(body!.notes).toEqual([
    expect.objectContaining({
      code: "attachments-left-out",
      detail: "Attachments that were not read: photo.png (a PNG image).",
    }),
  ]);
  expect(new Set([body, report, row].map((one) => one!.document.bytes))).toEqual(new Set([sha256(Buffer.from(file))]));
  expect([body, report, row].map((one) => one!.document.title)).toEqual(["Given", null, null]);
  expect([body, report, row].map((one) => one!.document.outlet)).toEqual(["Given", "Given", "Given"]);
  // A report that is sent around is the same report.
  expect(documentsOf(await collectParsed(pdf, "report.pdf", { outlet: "Given" }))[0]!.document.id).toBe(
    report!.document.id,
  );
});

describe("a mail within a mail", () => {
  const within = (inner: string) => parts(BODY, `Content-Type: message/rfc822\r\n\r\n${inner}`);

  test("is a document of its own", async () => {
    expect(outlineParsed(await collectParsed(within(mail("", "Mara Tenn said yes.")), "a.eml"))).toEqual([
      "= a.eml",
      "a.eml: The council of Oru said no.\n",
      "a.eml (attachment 1): Mara Tenn said yes.\n\n",
    ]);
  });

  test("is read to a depth of five", async () => {
    let file = mail("", "The innermost said yes.");
    for (let i = 0; i < 40; i++) file = file.length > 4_000_000 ? file : withOwnBoundary(file, i);
    const outline = outlineParsed(await collectParsed(file, "a.eml"));
    expect(outline.filter((line) => line.includes("said no"))).toHaveLength(6);
    expect(outline.at(-1)).toMatch(/^a\.eml \((?:attachment 1(?:, )?){6}\)! over-limit$/);
  });

  const withOwnBoundary = (inner: string, i: number) =>
    within(inner)
      .replaceAll('"b"', `"x${i}"`)
      .replace(/--b(?=\r|--)/g, (mark) => mark.replace("b", `x${i}`));
});

describe("what is broken is noted or refused", () => {
  test("a mail that was cut off", async () => {
    const file = parts(BODY, attachment("report.pdf", buildPdf([["The envoy said yes."]])));
    const parsed = await collectParsed(file.slice(0, file.length - 700), "a.eml");
    expect(outlineParsed(parsed)).toEqual([
      "= a.eml",
      "a.eml: The council of Oru said no.\n",
      expect.stringMatching(/attachment 1: report\.pdf\)/),
    ]);
    expect(documentsOf(parsed)[0]!.notes[0]).toMatchObject({ code: "cut-off" });
  });

  test("an encoding that is not the one named", async () => {
    const bytes = Buffer.concat([
      Buffer.from(mail("Content-Type: text/plain; charset=utf-8", "", "")),
      iconv.encode("The council of Oru said “no” to Dévan.", "win1252"),
    ]);
    const [document] = documentsOf(await collectParsed(bytes, "a.eml"));
    const start = document!.document.text.indexOf("\ufffd");
    expect(document!.notes[0]).toMatchObject({ code: "invalid-characters", at: { start, end: start + 1 } });
  });

  test.each([
    ["a mail without words", mail("", ""), ["a.eml! no-text"]],
    ["headers alone", HEAD.join("\r\n"), ["a.eml! no-text"]],
    ["parts within parts without end", deep(), ["a.eml! damaged-file"]],
    [
      "an attachment that is broken, beside one that is not",
      parts(attachment("a.pdf", Buffer.from("%PDF-1.7")), attachment("b.txt", Buffer.from("Oru said yes."))),
      ["a.eml (attachment 1: a.pdf)! damaged-file", "= a.eml", "a.eml (attachment 2: b.txt): Oru said yes."],
    ],
  ])("%s", async (_, file, expected) => {
    expect(outlineParsed(await collectParsed(file, "a.eml"))).toEqual(expected);
  });

  function deep(): string {
    const levels = Array.from(
      { length: 400 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
    );
    return `${HEAD.join("\r\n")}\r\n${levels.join("")}`;
  }
});
