import { MEDIA, type Medium } from "../../record/medium.ts";
import { bySpan, contains, cut, overlaps, type Span } from "../../text/span.ts";
import type { Draft } from "./draft.ts";
import { sentenceOf } from "./sentence-of.ts";

/** Words that name a medium, the telling ones first. */
const WORDS: readonly (readonly [RegExp, Medium])[] = [
  [/\bop-?ed\b|\bopinion (?:piece|article|column)\b|\bguest column\b|\beditorial\b/giu, "op-ed"],
  [
    /\b(?:press|news) (?:conference|briefing)\b|\bbriefing (?:with )?reporters\b|\btold reporters\b|\baddressing the press\b|\bpress briefing\b|\bmedia briefing\b/giu,
    "press conference",
  ],
  [
    /\btweet(?:ed|s|ing)?\b|\btwitter\b|\bfacebook\b|\btelegram\b|\binstagram\b|\bposted\b|\bblog(?: post)?\b|\bsocial media\b|\bweibo\b|\bonline post\b/giu,
    "post",
  ],
  [/\binterview(?:ed)?\b/giu, "interview"],
  [/\b(?:phone|telephone) (?:call|conversation)\b|\bby (?:tele)?phone\b|\bover the phone\b/giu, "call"],
  [
    /\b(?:written |joint |press |brief |short |official )*statements?\b|\bpress release\b|\bcommuniqué\b|\bnews release\b/giu,
    "release",
  ],
  [/\bletter\b|\be-?mail(?:ed)?\b/giu, "letter"],
  [
    /\bvideos?\b|\btelevision\b|\bTV\b|\btelecast\b|\bradio\b|\bbroadcast\b|\btelevised\b|\bfootage\b|\baudio (?:message|recording)\b/giu,
    "broadcast",
  ],
  [/\bspeech\b|\baddress to\b|\bsermon\b|\brally\b/giu, "speech"],
  [/\breport\b|\bdocuments?\b|\bmemo(?:randum)?\b|\bfiling\b|\baffidavit\b|\bcomplaint\b/giu, "document"],
];

/**
 * The medium of a draft: by the words that the model marks, else by a phrase of its sentence outside the content ("in a
 * statement"), else the model's class where it is sure; "unknown" where the sentence names none.
 */
export function chooseMedium(
  text: string,
  draft: Draft,
  sentences: readonly Span[],
  contents: readonly Span[],
): Medium {
  const marked = draft.mediumWords && named(cut(text, draft.mediumWords));
  if (marked) return marked;
  if (draft.cue) {
    const byCue = named(cut(text, draft.cue));
    if (byCue && byCue !== "document") return byCue;
    const sentence = sentenceOf(draft.cue, sentences);
    const inSentence =
      sentence &&
      named(
        outside(
          text,
          sentence,
          contents.filter((c) => !contains(c, draft.cue!)),
        ),
        PHRASE,
      );
    if (inSentence) return inSentence;
  }
  const best = MEDIA.reduce((a, b) => ((draft.media[b] ?? 0) > (draft.media[a] ?? 0) ? b : a), "unknown" as Medium);
  return draft.cue && (draft.media[best] ?? 0) > 0.5 ? best : "unknown";
}

const PHRASE =
  /\b(?:in|at|on|during|via|through|by|of|from|issued|released|published|read|told|said|addressing|wrote)\b[^.;]{0,60}$/iu;

function named(words: string, before?: RegExp): Medium | null {
  for (const [pattern, medium] of WORDS) {
    for (const { index } of words.matchAll(pattern))
      if (!before || index < 3 || before.test(words.slice(0, index))) return medium;
  }
  return null;
}

function outside(text: string, sentence: Span, contents: readonly Span[]): string {
  let words = "";
  let at = sentence.start;
  for (const content of contents.filter((c) => overlaps(c, sentence)).sort(bySpan)) {
    words += text.slice(at, Math.max(at, content.start));
    at = Math.max(at, content.end);
  }
  return words + text.slice(at, Math.max(at, sentence.end));
}
