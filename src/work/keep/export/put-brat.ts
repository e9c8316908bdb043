import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AllStatements, StatementHit } from "../../../ledger/asking.ts";
import type { Reads } from "../../../ledger/ledger.ts";
import { bratConfig } from "../../../present/brat-config.ts";
import type { Quoted } from "../../../present/exports/quoted.ts";
import { readingOfHit } from "../../../present/rows/reading-of-hit.ts";
import { toBrat } from "../../../present/to-brat.ts";
import type { Reading } from "../../../record/reading.ts";
import { quoteAll } from "../../cite/quote-all.ts";
import { putWhole } from "../put-whole.ts";

/**
 * Writes the statements that meet a query as a folder for brat: for each document that has any its text and annotations,
 * named by its id. Gives how many documents there are. Throws `Failure` "already-there" or "not-written".
 */
export async function putBrat(now: Reads, query: AllStatements, path: string): Promise<number> {
  return putWhole(path, async (partial) => {
    await mkdir(partial);
    await writeFile(join(partial, "annotation.conf"), bratConfig);
    let documents = 0;
    for await (const { reading, standing } of readings(quoteAll(now, { ...query, order: "document" }))) {
      const { id, text } = reading.document;
      await writeFile(join(partial, `${id}.txt`), text);
      await writeFile(
        join(partial, `${id}.ann`),
        toBrat(reading, (statement) => standing.get(statement.id)!),
      );
      documents++;
    }
    return documents;
  });
}

type Standing = ReadonlyMap<string, string>;

/** The statements of each document put together again. */
async function* readings(
  quoted: AsyncIterable<Quoted & { readonly hit: StatementHit }>,
): AsyncGenerator<{ readonly reading: Reading; readonly standing: Standing }> {
  let reading: Reading | null = null;
  let standing = new Map<string, string>();
  for await (const { hit, row, text } of quoted) {
    const one = readingOfHit(hit, text);
    if (reading && reading.document.id !== one.document.id) {
      yield { reading, standing };
      reading = null;
      standing = new Map();
    }
    reading = reading ? joined(reading, one) : one;
    standing.set(row.id, row.standing);
  }
  if (reading) yield { reading, standing };
}

const joined = (reading: Reading, { statements, entities }: Reading): Reading => {
  const known = new Set(reading.entities.map(({ id }) => id));
  return {
    ...reading,
    statements: [...reading.statements, ...statements],
    entities: [...reading.entities, ...entities.filter(({ id }) => !known.has(id))],
  };
};
