import { foldForLink } from "../../src/ledger/columns.ts";
import { openLedger } from "../../src/ledger/open-ledger.ts";
import type { LinkRecord } from "../../src/record/ledger/judgement.ts";
import type { EntityRecord } from "../../src/record/ledger/kept.ts";
import { VECTOR_MODEL, VECTOR_WIDTH } from "../../src/tagger/vector-model.ts";
import { sha256 } from "../../src/text/sha256.ts";
import { toRecords, toSighting } from "../../src/work/add/records/to-records.ts";
import { random } from "./generate/random.ts";
import { makeWorld } from "./generate/world.ts";
import { writeArticle } from "./generate/write-article.ts";
import { type Judgeable, judge, takeSides } from "./judge.ts";
import { toReading } from "./to-reading.ts";

/** How many statements a generated article has. */
const STATEMENTS = 13;

/**
 * Fills a ledger with generated articles, read perfectly instead of by the model, until it has this many statements.
 * Their vectors are random: what they stand for makes no difference to how fast they are searched.
 */
export async function buildLedger(path: string, statements: number): Promise<void> {
  const documents = Math.ceil(statements / STATEMENTS);
  const world = makeWorld(documents);
  const r = random(5);
  const first = new Map<string, string>();
  const made: Judgeable[] = [];
  const parties: EntityRecord[] = [];
  let previous: string | null = null;
  const ledger = await openLedger(path, { create: true, tool: "bench" });
  for (let number = 0; number < documents; number++) {
    const article = writeArticle(number, world, STATEMENTS);
    const reading = toReading(article, number);
    const { document } = reading;
    await ledger.originals.keep(Buffer.from(article.text));
    const records = toRecords(reading, {
      key: document.url,
      translationOf: null,
      supersedes: number % 100 === 99 ? previous : null,
      tool: "bench",
      model: "none",
    });
    previous = document.id;
    for (const { id, content } of reading.statements) {
      made.push({ id, anchor: { document: document.id, textHash: document.textHash, spans: content } });
    }
    parties.push(...records.filter((record) => record.kind === "entity").slice(0, 1));
    const links = records.flatMap((record): LinkRecord[] => {
      if (record.kind !== "entity") return [];
      const name = `${record.of} ${foldForLink(record.name)}`;
      const oldest = first.get(name);
      if (!oldest) first.set(name, record.id);
      return oldest ? [linkOf(record.id, oldest, record.name)] : [];
    });
    const sighted = { original: sha256(article.text), path: `${number}.txt`, modifiedAt: null };
    const sighting = toSighting(document.id, null, {
      ...sighted,
      collectedBy: null,
      collectedAt: `${article.day}T12:00:00.000Z`,
    });
    const packed = Int8Array.from({ length: reading.statements.length * VECTOR_WIDTH }, () => r.int(255) - 127);
    await ledger.append(async () => ({
      act: "add",
      by: null,
      subject: document.id,
      detail: `${number}.txt`,
      undoes: null,
      texts: [document.text],
      record: [...records, sighting, ...links],
      end: [],
      vectors: {
        document: document.id,
        model: VECTOR_MODEL,
        statements: reading.statements.map(({ id }) => id),
        packed,
      },
    }));
  }
  await judge(ledger, made);
  await takeSides(ledger, parties);
  await ledger.close();
}

const linkOf = (left: string, right: string, name: string): LinkRecord => ({
  kind: "link",
  id: `${left}-${right}`,
  left,
  right,
  relation: "same",
  reasons: [`same full name: ${name}`],
  maker: { kind: "rule", name: "bench", version: "1", score: 1, rules: ["same-full-name"] },
});
