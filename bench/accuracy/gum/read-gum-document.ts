import type { Span } from "../../../src/text/span.ts";
import { type ConlluToken, conlluTokens } from "./conllu-tokens.ts";
import type { GumDocument, GumMention } from "./gum-document.ts";

/** One CoNLL-U document of GUM, its annotations over the text that its words spell. */
export function readGumDocument(name: string, conllu: string): GumDocument {
  const { text, tokens } = conlluTokens(conllu);
  return { name, text, mentions: mentions(tokens), sources: tokens.flatMap((token) => sources(token, tokens)) };
}

/** `Entity=(7-person-acc:inf-sssss-cf1-1,2-coref` opens a mention of chain 7 whose head is its words 1 and 2; `7)` closes it. */
function mentions(tokens: readonly ConlluToken[]): readonly GumMention[] {
  const found: GumMention[] = [];
  const open = new Map<string, { begin: number; head: string }[]>();
  const close = (chain: string, end: number) => {
    const opened = open.get(chain)?.pop();
    if (!opened) return;
    const own = tokens.slice(opened.begin, end + 1);
    const head = opened.head.split(",").flatMap((n) => own[Number(n) - 1] ?? []);
    found.push({ span: { start: own[0]!.start, end: own.at(-1)!.end }, head: head.length > 0 ? head : own, chain });
  };
  tokens.forEach((token, i) => {
    for (const [, opened, alone, closed] of (token.misc.get("Entity") ?? "").matchAll(/\(([^()]+)(\))?|(\d+)\)/g)) {
      const [chain = "", , , , , head = ""] = opened?.split("-") ?? [closed];
      if (opened) open.set(chain, [...(open.get(chain) ?? []), { begin: i, head }]);
      if (!opened || alone) close(chain, i);
    }
  });
  return found;
}

/** The `sem-atsrc` signals ("sem-atsrc-160-165,172-_") of the attribution relations that start at this word. */
function sources(token: ConlluToken, tokens: readonly ConlluToken[]): readonly (readonly Span[])[] {
  return (token.misc.get("Discourse") ?? "")
    .split(";")
    .filter((relation) => relation.startsWith("attribution-"))
    .map((relation) =>
      Array.from(relation.matchAll(/sem-atsrc-([\d,-]+)-/g), ([, numbers = ""]) => numbers.split(","))
        .flat()
        .flatMap((range) => {
          const [from = 0, to = from] = range.split("-").map(Number);
          return tokens.slice(from - 1, to);
        }),
    )
    .filter((source) => source.length > 0);
}
