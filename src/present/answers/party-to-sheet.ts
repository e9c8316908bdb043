import type { EntityHit } from "../../ledger/asking.ts";
import type { LinkRecord } from "../../record/ledger/judgement.ts";
import { describeMaker } from "../words/describe-maker.ts";
import { nameDocument } from "../words/name-document.ts";
import { plural } from "../words/plural.ts";
import type { Fact, Sheet } from "./sheet/sheet.ts";

/** A party with the titles of the documents that its members stand in. */
export type PartyFound = EntityHit & {
  readonly titles: ReadonlyMap<string, string | null>;
  /** Of those without a title the files that they were first found in, by the end of the path. */
  readonly files: ReadonlyMap<string, string | null>;
};

/** A party on a sheet: its names and where each comes from, and what holds it together or keeps others out. */
export function partyToSheet(party: PartyFound): Sheet {
  const { id, name, of, members, statements, links } = party;
  const inside = new Set(members.map((member) => member.id));
  const isHolding = ({ left, right, relation }: LinkRecord) =>
    relation === "same" && inside.has(left) && inside.has(right);
  const holding = links.filter(isHolding);
  const others = links.filter((link) => !isHolding(link));
  return {
    title: `${name} (${of}, ${id}): ${plural(statements, "statement")}, ${plural(party.titles.size, "document")}`,
    sections: [
      { heading: "Names", facts: listed(members, (member) => ({ label: member.name, words: placeOf(party, member) })) },
      { heading: "Held together by", facts: listed(holding, describeLink) },
      { heading: "Kept apart", facts: listed(others, describeLink) },
    ],
  };
}

/** A party for other programs. */
export function partyFields({ titles, files, ...party }: PartyFound): object {
  return {
    kind: "party",
    ...party,
    members: party.members.map(({ kind: _, ...member }) => ({
      ...member,
      title: titles.get(member.document) ?? null,
      file: files.get(member.document) ?? null,
    })),
  };
}

const placeOf = ({ titles, files }: PartyFound, { id, document }: EntityHit["members"][number]): string =>
  `${nameDocument(titles.get(document) ?? null, files.get(document) ?? null)}, ${id}, document ${document}`;

const describeLink = ({ left, right, relation, reasons, maker }: LinkRecord): Fact => {
  const who = maker.kind === "person" ? `by ${maker.name}` : "suggested";
  const why = reasons.length > 0 ? `: ${reasons.join("; ")}` : "";
  const how = maker.kind === "person" ? "" : ` (${describeMaker(maker)})`;
  return { label: who, words: `${left} ${relation === "same" ? "is" : "is not"} ${right}${why}${how}` };
};

/** So many are listed; whoever wants all takes them as JSON. */
const LISTED = 20;

const listed = <Item>(items: readonly Item[], describe: (item: Item) => Fact): readonly Fact[] => [
  ...items.slice(0, LISTED).map(describe),
  ...(items.length > LISTED ? [{ label: "…", words: `and ${items.length - LISTED} more` }] : []),
];
