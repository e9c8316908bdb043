import type { Reads } from "../../ledger/ledger.ts";
import { linkId } from "../../link/suggest-link.ts";
import type { LinkRecord, SideRecord } from "../../record/ledger/judgement.ts";
import type { EntityRecord } from "../../record/ledger/kept.ts";
import { linkEntities } from "../add/records/link-entities.ts";

/** How the entities of one document change. */
export type Turnover = {
  readonly before: readonly EntityRecord[];
  readonly after: readonly EntityRecord[];
  readonly heirs: ReadonlyMap<string, string>;
};

/** What becomes of the links and lists that name them. */
export type Relinked = {
  readonly links: readonly LinkRecord[];
  readonly sides: readonly SideRecord[];
  readonly end: readonly LinkRecord[];
  /** Links by persons whose entity is no more and has no heir. */
  readonly orphaned: readonly LinkRecord[];
};

/**
 * Puts an entity's heir in its place where a person named it; a machine's links are suggested anew where an entity that
 * they rest on is gone or has another name.
 */
export async function relink(now: Reads, { before, after, heirs }: Turnover): Promise<Relinked> {
  const names = new Map(after.map((entity) => [entity.id, nameOf(entity)]));
  const known = new Map(before.map((entity) => [entity.id, nameOf(entity)]));
  const gone = before.filter(({ id }) => !names.has(id)).map(({ id }) => id);
  const renamed = before.filter((one) => names.has(one.id) && names.get(one.id) !== nameOf(one)).map(({ id }) => id);
  const touched = await linksOf(now, [...gone, ...renamed]);
  const persons = (await linksOf(now, gone)).filter(({ maker }) => maker.kind === "person");
  const end = touched.filter(({ maker }) => maker.kind !== "person");
  const own = new Set(before.map(({ id }) => id));
  const bereft = new Set(end.flatMap(({ left, right }) => [left, right]).filter((id) => !own.has(id)));
  const subjects = [
    ...after.filter((one) => known.get(one.id) !== nameOf(one)),
    ...(bereft.size > 0 ? await now.list("entity", { id: [...bereft] }) : []),
  ];
  const moved = persons.map((link) => moveLink(link, heirs));
  return {
    links: [
      ...moved.filter((link) => link !== null),
      ...heldTogether(after, heirs),
      ...(await newLinks(now, await linkEntities(now, subjects, { coming: after, going: own }), end)),
    ],
    sides: await moveSides(now, heirs),
    end,
    orphaned: persons.filter((_, i) => moved[i] === null),
  };
}

const nameOf = ({ of, name, named }: EntityRecord): string => [of, named, name].join("\n");

const linksOf = async (now: Reads, ids: readonly string[]): Promise<readonly LinkRecord[]> => {
  if (ids.length === 0) return [];
  const all = [...(await now.list("link", { left: ids })), ...(await now.list("link", { right: ids }))];
  return [...new Map(all.map((link) => [link.id, link])).values()];
};

/** Each pair once, for either of the two may be held against the other, and none that is linked already. */
const newLinks = async (
  now: Reads,
  suggested: readonly LinkRecord[],
  end: readonly LinkRecord[],
): Promise<readonly LinkRecord[]> => {
  const ended = new Set(end.map(({ id }) => id));
  const fresh: LinkRecord[] = [];
  for (const link of new Map(suggested.map((one) => [one.id, one])).values()) {
    if (ended.has(link.id) || !(await now.live("link", link.id))) fresh.push(link);
  }
  return fresh;
};

const moveLink = (link: LinkRecord, heirs: ReadonlyMap<string, string>): LinkRecord | null => {
  const left = heirs.get(link.left) ?? link.left;
  const right = heirs.get(link.right) ?? link.right;
  return left === right || (left === link.left && right === link.right) ? null : { ...link, left, right };
};

const moveSides = async (now: Reads, heirs: ReadonlyMap<string, string>): Promise<readonly SideRecord[]> => {
  if (heirs.size === 0) return [];
  const touched = (await now.list("side", {})).filter(({ members }) => members.some((id) => heirs.has(id)));
  return touched.map((side) => ({ ...side, members: [...new Set(side.members.map((id) => heirs.get(id) ?? id))] }));
};

/** An entity that a held statement names stays, beside the one that now has its words: the two are one. */
const heldTogether = (after: readonly EntityRecord[], heirs: ReadonlyMap<string, string>): readonly LinkRecord[] =>
  after.flatMap(({ id, name }) => {
    const heir = heirs.get(id);
    if (heir === undefined) return [];
    return [
      {
        kind: "link",
        id: linkId(id, heir),
        left: id,
        right: heir,
        relation: "same",
        reasons: [`the same words when read again: ${name}`],
        maker: { kind: "rule", name: "standoff-link", version: "1", score: 1, rules: ["same-words-again"] },
      },
    ];
  });
