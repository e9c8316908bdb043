import type { LinkRecord } from "../../../src/record/ledger/judgement.ts";
import type { Reading } from "../../../src/record/reading.ts";
import { buildReading, find } from "../../fixtures/build-reading.ts";

/** Names that are held to be one party's. */
export const ALIASES = Array.from({ length: 5_000 }, (_, n) => ({
  id: `alias-${n}`,
  name: `Rask of the ${n}th house`,
}));

/** A list of these names, and what the last of them says. */
export function aliasedReading(): Reading {
  const text = `${ALIASES.map(({ name }) => name).join(", ")} said the gate was shut.`;
  const last = ALIASES.at(-1)!;
  const source = find(text, last.name);
  let from = 0;
  return buildReading({
    text,
    document: { title: "The houses of Rask" },
    entities: ALIASES.map((one) => ({ ...one, kind: "person" })),
    mentions: ALIASES.map(({ id, name }) => {
      const start = from;
      from += name.length + 2;
      return { start, end: start + name.length, kind: "person", form: "name", use: "literal", entity: id };
    }),
    statements: [
      { id: "gate", content: [find(text, "the gate was shut")], cue: find(text, "said"), source, speaker: last.id },
    ],
  });
}

/** What a person says who holds them to be one. */
export function aliasLinks(): readonly LinkRecord[] {
  const [first, ...others] = ALIASES;
  return others.map(({ id }) => ({
    kind: "link",
    id: `link-${id}`,
    left: first!.id,
    right: id,
    relation: "same",
    reasons: ["of one house"],
    maker: { kind: "person", name: "Ines Calder" },
  }));
}
