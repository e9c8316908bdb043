import type { DocumentPage } from "../../../src/present/desk/document-page.ts";

type Judgement = DocumentPage["judgements"][number];

/** What a judgement says, in words. */
export function judgementWords(judgement: Judgement): string {
  switch (judgement.kind) {
    case "review":
      return withReason(judgement.verdict, judgement.reason);
    case "correction":
      return withReason(`corrected: ${Object.keys(judgement.changes).join(", ")}`, judgement.reason);
    case "check":
      return withReason(
        `checked: ${judgement.verdict}`,
        [judgement.reason, judgement.source].filter(Boolean).join("; "),
      );
    case "note":
      return `note: ${judgement.text}`;
    case "tag":
      return `tag: ${judgement.tag}`;
  }
}

const withReason = (words: string, reason: string | null): string => (reason ? `${words} (${reason})` : words);
