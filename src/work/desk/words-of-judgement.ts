import type { Reads } from "../../ledger/ledger.ts";
import type { Judgement } from "../../record/ledger/judgement.ts";
import { cut } from "../../text/span.ts";
import { provenText } from "../ask/proven-text.ts";

/**
 * The words that a judgement was made on, cut from the text that it names; null where it was made on none, or that text
 * is gone. Throws `Failure` "ledger-damaged" where it is another text.
 */
export async function wordsOfJudgement(now: Reads, { anchor }: Judgement): Promise<string | null> {
  if (anchor === null) return null;
  const text = await provenText(now, anchor.textHash);
  if (text === null || anchor.spans.some(({ end }) => end > text.length)) return null;
  return anchor.spans.map((span) => cut(text, span)).join(" … ");
}
