import { ACTS, type Act } from "../../record/act.ts";
import { cut } from "../../text/span.ts";
import { actOfCue } from "./act-of-cue.ts";
import { actOfWords } from "./act-of-words.ts";
import type { Draft } from "./draft.ts";

const TITLE =
  /^(?:the |his |her )?(?:\p{L}+ )?(?:presidency|premiership|throne|leadership|title|office|chairmanship|victory)\b/iu;

/** The act of a draft: what its cue names; else the model's likeliest. A claimed office is a claim to a title. */
export function chooseAct(text: string, draft: Draft): Act {
  const cue = draft.cue ? cut(text, draft.cue) : "";
  const content = cut(text, draft.content[0]!);
  if (/\bclaim/iu.test(cue)) {
    if (/^(?:the )?responsibility\b/iu.test(content)) return "claim-responsibility";
    if (TITLE.test(content)) return "claim-title";
  }
  const named = actOfCue(cue, content);
  if (named) return named;
  const likeliest = ACTS.reduce(
    (best, act) => ((draft.acts[act] ?? 0) > (draft.acts[best] ?? 0) ? act : best),
    "assert" as Act,
  );
  const said = actOfWords(draft.content.map((p) => cut(text, p)).join(" "));
  return said && (said === "decline-to-confirm" || OPEN.has(likeliest)) ? said : likeliest;
}

/** Acts that the model gives where nothing else shows: there the speaker's own words may tell more. */
const OPEN: ReadonlySet<Act> = new Set(["assert", "assess", "decline-to-confirm", "reject", "predict"]);
