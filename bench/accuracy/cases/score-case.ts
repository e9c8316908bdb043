import type { Reader } from "../../../src/work/open-reader.ts";
import { plainDocument } from "../measure/plain-document.ts";
import { coreferenceF1 } from "./coreference-f1.ts";
import type { Case } from "./read-cases.ts";
import { scoreStatements } from "./score-statements.ts";
import type { ScoredCase } from "./show-cases.ts";

/** Reads one case and holds the reading against its key. */
export async function scoreCase({ name, text, key, day }: Case, reader: Reader): Promise<ScoredCase> {
  const findings = await reader.read(await plainDocument(text, day));
  return { name, score: scoreStatements(key, text, findings), coreference: coreferenceF1(key, text, findings) };
}
