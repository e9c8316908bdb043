import { Failure } from "../../../record/failure.ts";
import { type ExchangeLine, exchangeLine } from "./exchange-line.ts";

/** The lines as values, with their numbers from 1. Throws `Failure` "not-importable" at the first that is none. */
export async function* parseLines(
  lines: AsyncIterable<string>,
): AsyncGenerator<{ readonly number: number; readonly line: ExchangeLine }> {
  let number = 0;
  for await (const words of lines) {
    number++;
    const parsed = exchangeLine.safeParse(asJson(words, number));
    if (!parsed.success) throw notImportable(number, "is not a line of a ledger's export");
    yield { number, line: parsed.data };
  }
}

/** The failure of a file whose line with this number does not fit. */
export function notImportable(number: number, words: string): Failure {
  return new Failure("not-importable", `line ${number} ${words}`);
}

const asJson = (words: string, number: number): unknown => {
  try {
    return JSON.parse(words);
  } catch {
    throw notImportable(number, "is not JSON");
  }
};
