import type { Act } from "../../record/act.ts";
import type { Claim, Modality, Polarity } from "../../record/reading.ts";
import { sentences } from "../../text/sentences.ts";
import { shortId } from "../../text/sha256.ts";
import { contains, cut, overlaps, type Span } from "../../text/span.ts";
import { actOfClause } from "./act-of-clause.ts";

const JOINT = /[;:]\s+|,?\s+(?:but|and)\s+(?=(?:if|unless|we|they|he|she|it|I|there|that|the)\b)/giu;

/**
 * A statement's claims: its content divided at sentences, and at coordinated clauses, where the parts carry acts or
 * conditions of their own; one claim where they do not. The principal claim has the statement's act and condition.
 */
export function divideClaims(
  text: string,
  statement: string,
  content: readonly Span[],
  act: Act,
  condition: Span | null,
): Claim[] {
  const parts = content.flatMap((piece) => clauses(text, piece));
  const acts = parts.map((part) => actOfClause(cut(text, part)));
  const principal = Math.max(0, condition ? parts.findIndex((p) => overlaps(p, condition)) : acts.indexOf(act));
  const merged: { spans: Span[]; act: Act; condition: Span | null }[] = [];
  parts.forEach((part, i) => {
    const mine = i === principal ? act : (acts[i] ?? act);
    const cond = condition && contains(part, condition) ? condition : null;
    const last = merged[merged.length - 1];
    if (last && last.act === mine && last.condition === cond) last.spans.push(part);
    else merged.push({ spans: [part], act: mine, condition: cond });
  });
  return merged.map((claim) => ({
    id: shortId(statement, "claim", ...claim.spans.flatMap((s) => [s.start, s.end])),
    spans: claim.spans,
    act: claim.act,
    condition: claim.condition,
    polarity: polarityOf(claim.spans.map((s) => cut(text, s)).join(" ")),
    modality: modalityOf(claim.spans.map((s) => cut(text, s)).join(" "), claim.act, claim.condition !== null),
    event: null,
  }));
}

function clauses(text: string, piece: Span): Span[] {
  const words = cut(text, piece);
  return sentences(words).flatMap((s) => {
    const parts: Span[] = [];
    let start = s.start;
    for (const joint of words.slice(s.start, s.end).matchAll(JOINT)) {
      const end = s.start + joint.index;
      if (end - start < 12 || s.end - (end + joint[0].length) < 12) continue;
      parts.push({ start, end });
      start = end + joint[0].length;
    }
    parts.push({ start, end: s.end });
    return parts.map((p) => ({ start: piece.start + p.start, end: piece.start + p.end }));
  });
}

const NEGATION = /\b(?:not|never|no longer|nobody|none|neither|nor|cannot|without)\b|n[’']t\b/iu;

function polarityOf(words: string): Polarity {
  return NEGATION.test(words) ? "fails" : "holds";
}

const FUTURE = /\b(?:will|shall|going to|to (?:be|have)|would)\b|[’']ll\b/iu;
const UNREAL = /\b(?:might|may|could|if|unless|should)\b/iu;
const PAST = /\b(?:in (?:19|20)\d\d|years? ago|decades? ago|last (?:year|century))\b/iu;

function modalityOf(words: string, act: Act, conditional: boolean): Modality {
  if (conditional || UNREAL.test(words)) return "hypothetical";
  if (
    FUTURE.test(words) ||
    ["promise", "threaten", "predict", "demand", "order", "appeal", "offer", "invite"].includes(act)
  )
    return "future";
  return PAST.test(words) ? "historical" : "actual";
}
