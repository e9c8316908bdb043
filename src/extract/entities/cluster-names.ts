import type { EntityKind } from "../../record/reading.ts";
import { foldName } from "./fold-name.ts";
import { withoutKind } from "./group-names.ts";
import { canonicalName, isKnownName } from "./known-aliases.ts";
import type { RawMention } from "./raw-mention.ts";

/** The names of one party: what is known of it from the way it is named. */
export type NameCluster = {
  readonly names: RawMention[];
  /** Each way in which its names are written, once. */
  readonly wordings: { readonly words: string; readonly folded: string; readonly initials: string }[];
  readonly kinds: Map<EntityKind, number>;
  /** Folded surfaces, and what they are otherwise called. */
  readonly surfaces: Set<string>;
};

/** Ties names of one party together, in reading order: by surface, well-known alias, acronym, surname or shortening. */
export function clusterNames(text: string, names: readonly RawMention[]): NameCluster[] {
  const clusters: NameCluster[] = [];
  const called = new Map<string, NameCluster[]>();
  for (const name of names) {
    const keys = [foldName(name.words), canonicalName(name.words), canonicalName(withoutKind(name.words))] as const;
    const cluster =
      lastNamed(
        keys.flatMap((k) => called.get(k) ?? []),
        clusters,
      ) ??
      findCluster(text, clusters, name, keys) ??
      newCluster(clusters);
    const { words } = name;
    if (!cluster.wordings.some((w) => w.words === words))
      cluster.wordings.push({ words, folded: keys[0], initials: initials(words) });
    cluster.names.push(name);
    cluster.kinds.set(name.kind, (cluster.kinds.get(name.kind) ?? 0) + 1);
    for (const key of keys) {
      if (cluster.surfaces.has(key)) continue;
      cluster.surfaces.add(key);
      called.set(key, [...(called.get(key) ?? []), cluster]);
    }
  }
  return clusters;
}

function newCluster(clusters: NameCluster[]): NameCluster {
  const cluster: NameCluster = { names: [], wordings: [], kinds: new Map(), surfaces: new Set() };
  clusters.push(cluster);
  return cluster;
}

/** The kind that most of its names were given. */
export function clusterKind(cluster: NameCluster): EntityKind {
  let most: EntityKind = "other";
  let count = 0;
  for (const [kind, times] of cluster.kinds) if (times > count) [most, count] = [kind, times];
  return most;
}

/** The one of these that was named last; of several named at one place, the first that was. */
function lastNamed(some: readonly NameCluster[], all: readonly NameCluster[]): NameCluster | undefined {
  return some.reduce<NameCluster | undefined>((best, c) => {
    const later = best ? lastEnd(c) - lastEnd(best) : 1;
    return later > 0 || (later === 0 && all.indexOf(c) < all.indexOf(best!)) ? c : best;
  }, undefined);
}

/** The cluster that a name not used before belongs to; `keys` are the name folded, and what it is otherwise called. */
function findCluster(
  text: string,
  clusters: readonly NameCluster[],
  name: RawMention,
  keys: readonly [string, ...string[]],
): NameCluster | undefined {
  const [folded] = keys;
  const latest = [...clusters].sort((a, b) => lastEnd(b) - lastEnd(a));
  const oneOrMany = (k: string) => [`${k}s`, ...(k.endsWith("s") ? [k.slice(0, -1)] : [])];
  // "Adams" is not "Adam", "(UN)" after a person is her employer, and her initials may be those of a body
  const alike = latest.filter((c) => (clusterKind(c) === "person") === (name.kind === "person"));
  const groups = latest.filter((c) => clusterKind(c) !== "person" || name.kind !== "person");
  const likewise =
    groups.find((c) => keys.flatMap(oneOrMany).some((k) => c.surfaces.has(k))) ??
    alike.find((c) => inBrackets(text, c, name));
  if (likewise) return likewise;
  if (/^\p{Lu}[\p{Lu}.]{1,6}$/u.test(name.words)) {
    const short = alike.find((c) => c.wordings.some((w) => w.initials === folded));
    if (short || name.kind !== "person") return short; // a transcript has surnames in capitals
  }
  const own = initials(name.words);
  const spelled = /\s/u.test(name.words) && alike.find((c) => c.surfaces.has(own));
  if (spelled) return spelled;
  const candidates = latest.filter((c) =>
    clusterKind(c) === "person" || name.kind === "person" ? samePerson(c, name, folded) : shortened(c, name, folded),
  );
  // a surname that several bear is taken for the one most spoken of
  return candidates.sort((a, b) => b.names.length - a.names.length)[0];
}

const lastEnd = (c: NameCluster) => c.names[c.names.length - 1]!.end;

/** "Syrian Democratic Forces (SDF)". */
function inBrackets(text: string, cluster: NameCluster, name: RawMention): boolean {
  if (!/^[)\]”"]/u.test(text.slice(name.end, name.end + 1))) return false;
  return cluster.names.some(
    (n) =>
      n.end <= name.start &&
      /^\s*[([“"]{1,2}$/u.test(text.slice(n.end, name.start)) &&
      name.words.length < n.words.length,
  );
}

function initials(words: string): string {
  return (words.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join("").toLowerCase();
}

/** A surname, a first name, or a full name with other initials; never another middle name, which is another person. */
function samePerson(cluster: NameCluster, name: RawMention, folded: string): boolean {
  if (/^\p{Ll}/u.test(name.words) || cluster.wordings.every((n) => /^\p{Ll}/u.test(n.words))) return false;
  if (clusterKind(cluster) !== "person" && cluster.names[0]!.words.split(/\s+/u).length < 2) return false;
  const tokens = (words: string) => words.replace(/ (?:jr|sr|ii|iii|iv)$/u, "").split(" ");
  const mine = tokens(folded);
  const full = cluster.wordings.filter((n) => /\s/u.test(n.words));
  return (mine.length > 1 && full.length > 0 ? full : cluster.wordings).some((other) => {
    const theirs = tokens(other.folded);
    const [short, long] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
    if (short.length === long.length) return false;
    if (short.length === 1) {
      const token = short[0]!;
      return (
        token.length > 1 &&
        (long[long.length - 1] === token ||
          (long[0] === token && name.kind === "person" && mine.length < theirs.length))
      );
    }
    const middle = long.slice(1, -1).filter((t) => !short.includes(t));
    const ends = short[short.length - 1] === long[long.length - 1];
    return (
      ends &&
      ((short[0] === long[0] && middle.every((t) => t.length === 1)) ||
        long.slice(-short.length).join(" ") === short.join(" "))
    );
  });
}

const GENERIC = new Set(
  "ministry department council party university government army police force forces agency news city group state national international united".split(
    " ",
  ),
);

/** "the Observatory" after "the Syrian Observatory for Human Rights": the same words in the same order, one of them telling. */
function shortened(cluster: NameCluster, name: RawMention, folded: string): boolean {
  if (name.kind === "place" || clusterKind(cluster) === "place" || isKnownName(name.words)) return false;
  const short = folded.split(" ");
  if (short.every((t) => GENERIC.has(t) || t.length < 3)) return false;
  return cluster.wordings.some((other) => {
    const long = other.folded.split(" ");
    return (
      long.length > short.length &&
      (long.slice(0, short.length).join(" ") === folded ||
        (short.length > 1 && long.join(" ").endsWith(folded)) ||
        (short.length === 1 && short[0] === headOf(other.words)))
    );
  });
}

/** The last word before the first preposition: the head of "Syrian Observatory for Human Rights". */
function headOf(words: string): string | undefined {
  return foldName(words.split(/\s(?:of|for|in|on|and|to)\s/u)[0]!)
    .split(" ")
    .pop();
}
