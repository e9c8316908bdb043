import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import { changedFields } from "../../../src/present/words/changed-fields.ts";

type Judgement = DocumentPage["judgements"][number];

/** What a judgement says, in words. */
export function judgementWords(judgement: Judgement): string {
  switch (judgement.kind) {
    case "review":
      return withReason(judgement.verdict, judgement.reason);
    case "correction":
      return withReason(`corrected: ${changedFields(Object.keys(judgement.changes))}`, judgement.reason);
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
