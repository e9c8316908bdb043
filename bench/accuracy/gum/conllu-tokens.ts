import type { Span } from "../../../src/text/span.ts";

/** A word of a CoNLL-U file at its place in the rebuilt text, with its last column's `key=value` pairs. */
export type ConlluToken = Span & { readonly misc: ReadonlyMap<string, string> };

/**
 * A document's text and words, rebuilt from forms and `SpaceAfter`; a new paragraph begins a line. Words that the file
 * writes as one ("daughter's") lie end to end under it. Numbers into the list, from 1, are those that GUM's discourse
 * signals use: empty nodes and ranges are not counted.
 */
export function conlluTokens(conllu: string): { readonly text: string; readonly tokens: readonly ConlluToken[] } {
  const tokens: ConlluToken[] = [];
  let text = "";
  let joined = { last: 0, end: 0, spaceAfter: "" };
  for (const line of conllu.split(/\r?\n/)) {
    if (/^# newpar\s*$/.test(line) && text !== "") text = `${text.trimEnd()}\n`;
    const [id = "", form = "", , , , , , , , last = ""] = line.split("\t");
    const misc = new Map(last.split("|").map((pair) => pair.split(/=(.*)/s, 2) as [string, string]));
    const spaceAfter = misc.get("SpaceAfter") === "No" ? "" : " ";
    if (/^\d+-\d+$/.test(id)) {
      joined = { last: Number(id.split("-")[1]), end: text.length + form.length, spaceAfter };
    } else if (/^\d+$/.test(id)) {
      const start = text.length;
      text += form;
      if (Number(id) === joined.last) {
        text = text.slice(0, joined.end) + joined.spaceAfter;
        joined = { last: 0, end: 0, spaceAfter: "" };
      } else if (joined.last === 0) text += spaceAfter;
      tokens.push({ start, end: start + form.length, misc });
    }
  }
  return { text: `${text.trimEnd()}\n`, tokens };
}
