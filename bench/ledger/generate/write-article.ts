import type { Act } from "../../../src/record/act.ts";
import type { Span } from "../../../src/text/span.ts";
import { type Random, random } from "./random.ts";
import type { World } from "./world.ts";

/** One statement of a generated article, with where its parts stand. */
export type Said = {
  readonly speaker: string;
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
  readonly act: Act;
  readonly isDirect: boolean;
};

/** A generated article: its text, and what a perfect reader would find in it. */
export type Generated = {
  readonly title: string;
  readonly outlet: string;
  readonly day: string;
  readonly text: string;
  readonly said: readonly Said[];
};

/** The article with this number: the same on every run, and no two alike. */
export function writeArticle(number: number, world: World, statements: number): Generated {
  const r = random(1_000 + number);
  const cast = Array.from({ length: 2 + r.int(4) }, () => speakerOf(r, world));
  const place = r.of(world.places);
  const said: Said[] = [];
  let text = `${place.toUpperCase()} – ${clause(r, world)}.\n\n`;
  for (let i = 0; i < statements; i++) {
    const [cue, act] = r.of(CUES);
    const speaker = r.of(cast);
    const words = `${clause(r, world)} ${r.of(["near", "in", "outside"])} ${r.of(world.places)}`;
    const isDirect = i % 3 === 0;
    const put = (part: string): Span => {
      const start = text.length;
      text += part;
      return { start, end: text.length };
    };
    const source = put(speaker);
    text += " ";
    const cueSpan = put(cue);
    text += isDirect ? ": “" : " that ";
    const content = put(words);
    text += isDirect ? "”" : "";
    text += i % 2 === 1 ? ".\n\n" : ". ";
    said.push({ speaker, source, cue: cueSpan, content, act, isDirect });
  }
  const day = new Date(Date.UTC(2031, 0, 1) + Math.floor(number / 40) * 86_400_000).toISOString().slice(0, 10);
  return { title: `${place}: ${clause(r, world)}`, outlet: r.of(world.outlets), day, text, said };
}

// Half of all speakers are of the first hundred, as few people say most of what is reported.
const speakerOf = (r: Random, { people }: World) => people[r.int(2) === 0 ? r.int(100) : r.int(people.length)]!;

const clause = (r: Random, { rareWords }: World): string =>
  `the ${r.of(ADJECTIVES)} ${r.of(NOUNS)} ${r.of(VERBS)} the ${r.of(rareWords)} ${r.of(NOUNS)} ${r.of(TAILS)}`;

const CUES: readonly (readonly [string, Act])[] = [
  ["said", "assert"],
  ["denied", "deny"],
  ["warned", "warn"],
  ["confirmed", "confirm"],
  ["promised", "promise"],
  ["claimed", "assert"],
  ["demanded", "demand"],
  ["announced", "assert"],
];
const ADJECTIVES = ["northern", "disputed", "last", "new", "armed", "closed", "coastal", "frightened", "regional"];
const NOUNS = ["convoy", "bridge", "council", "harbour", "ferry", "garrison", "hospital", "envoy", "market", "radio"];
const VERBS = [
  "had reached",
  "would leave",
  "had shelled",
  "was holding",
  "had not seen",
  "would open",
  "had paid for",
];
const TAILS = [
  "on Tuesday",
  "before the vote",
  "without a fight",
  "for the second time",
  "at dawn",
  "under fire",
  "again",
];
