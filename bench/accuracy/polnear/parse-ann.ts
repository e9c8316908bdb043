import { bySpan, type Span } from "../../../src/text/span.ts";
import type { Attribution } from "../measure/attribution.ts";
import { utf16Offsets } from "../measure/utf16-offsets.ts";

/**
 * The attributions of a brat file on this text. `Discuss` and `Discard` are questions among the annotators, no
 * attributions; an event that has neither cue nor content says nothing.
 */
export function parseAnn(ann: string, text: string): readonly Attribution[] {
  const offsets = utf16Offsets(text);
  const spans = new Map<string, readonly Span[]>();
  const events: string[][] = [];
  for (const line of ann.split(/\r?\n/)) {
    const [id = "", body = ""] = line.split("\t");
    if (id.startsWith("T")) spans.set(id, pieces(body.slice(body.indexOf(" ") + 1), offsets));
    if (id.startsWith("E")) events.push(body.trim().split(/\s+/));
  }
  return events
    .filter(([kind = ""]) => !/^(Discuss|Discard)\b/.test(kind))
    .map((parts) => ({
      cue: role("Cue", parts, spans),
      source: role("Source", parts, spans),
      content: role("Content", parts, spans),
    }))
    .filter((a) => a.cue.length + a.content.length > 0);
}

/** "115 290" or, in several pieces, "115 120;130 290". */
function pieces(where: string, offsets: Uint32Array): readonly Span[] {
  return where.split(";").map((piece) => {
    const [start = 0, end = 0] = piece.trim().split(" ").map(Number);
    return { start: offsets[start]!, end: offsets[end]! };
  });
}

/** All arguments of a role: brat numbers the second and later ones ("Content2:T9"). */
function role(name: string, parts: readonly string[], spans: ReadonlyMap<string, readonly Span[]>): readonly Span[] {
  return parts
    .slice(1)
    .map((part) => part.split(":"))
    .filter(([key = ""]) => key.replace(/\d+$/, "") === name)
    .flatMap(([, id = ""]) => spans.get(id) ?? [])
    .sort(bySpan);
}
