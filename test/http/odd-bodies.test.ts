import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { checkLedger } from "../../src/work/keep/check-ledger.ts";
import { buildWorld } from "./build-world.ts";
import { openApi } from "./open-api.ts";
import { openWritingParts } from "./writing-parts.ts";

const { ledger, document, statement, entity } = await buildWorld();
const parts = openWritingParts(ledger);
const api = openApi({ ledger, ...parts });
afterAll(async () => {
  await parts.close();
  await ledger.close();
});
const [claim] = await ledger.list("claim", { statement });
const [mention] = await ledger.list("mention", { document });

/** Of all scripts, controls, marks that turn the direction, and halves of characters. */
const odd = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    "",
    " ",
    "\0",
    "a\0b",
    "\ud800",
    "\u202e",
    "<script>",
    "Mara Tenn",
    "the bridge",
    "the bridge was closed",
  ),
  fc.constantFrom(document, statement, entity, claim!.id, mention!.id, "2026-03-12", "2026", "absent", "en"),
);
const anything = fc
  .anything({ maxDepth: 2, withBigInt: false, withNullPrototype: false, values: [odd] })
  .filter((value) => JSON.stringify(value) !== undefined);
const span = fc.record({ start: fc.integer({ min: -1, max: 90 }), end: fc.integer({ min: -1, max: 90 }) });
const WORDS = ["the bridge was closed", "Mara Tenn", "said", "no talks", "Port Amery"];
const place = fc.oneof({ weight: 3, arbitrary: fc.constantFrom<unknown>(...WORDS) }, odd, span);
const often = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 30, arbitrary: value as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: anything });
const word = (...words: string[]) => often(fc.constantFrom(...words));
const maybe = <T>(value: fc.Arbitrary<T>) => often(fc.option(value));

const by = often(fc.oneof(fc.constantFrom("Mara Tenn", "Piers"), odd));
const ids = fc.constantFrom(document, statement, entity, claim!.id, mention!.id);
const id = fc.oneof({ weight: 8, arbitrary: ids }, odd);
const who = often(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(entity, "Mara Tenn", "the Oru council") }, odd));
const seen = maybe(fc.constantFrom(-1, 1, 10_000));
const reason = maybe(odd);
const STATEMENT = {
  act: word("deny", "warn", "threaten"),
  form: word("direct", "mixed"),
  speaker: who,
  content: often(fc.array(place, { maxLength: 3 })),
  ...{ cue: maybe(place), source: maybe(place), condition: maybe(place) },
  ...{ relays: often(fc.array(who, { maxLength: 2 })), publisher: maybe(who), to: maybe(who), onBehalfOf: maybe(who) },
  medium: word("call", "unknown"),
};
/** One or two of these, so that what is good about a body is not always spoilt by the rest of it. */
const few = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> =>
  fc
    .subarray(Object.keys(fields), { maxLength: 2 })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, fields[name]!]))));
const edits = often(few({ ...STATEMENT, polarity: word("holds", "fails"), modality: word("future") }));
const lines = ["title", "outlet", "byline", "credit", "url", "language", "published"] as const;
const changes = often(few(Object.fromEntries(lines.map((line) => [line, maybe(odd)]))));
const encode = (words: string) => encodeURIComponent(words.replace(/\p{Cs}/gu, "\ufffd"));
const at = (kind: string, of: fc.Arbitrary<string>, what = "") =>
  of.map((one) => `/api/v1/${kind}/${encode(one)}${what}`);
const on = (kind: string, what: string) => at(kind, id, what);
const mostly = (one: string) => fc.oneof({ weight: 8, arbitrary: fc.constant(one) }, id);
const fixed = (path: string) => fc.constant(path);

type Route = readonly [
  method: string,
  path: fc.Arbitrary<string>,
  said: Readonly<Record<string, fc.Arbitrary<unknown>>>,
];

const ROUTES: readonly Route[] = [
  ["POST", on("records", "/accept"), { by, seen }],
  [
    "POST",
    on("records", "/checks"),
    {
      by,
      verdict: word("supported", "not checked"),
      reason,
      source: reason,
      on: word("2026-03-12", "2026-02-30"),
      seen,
    },
  ],
  ["POST", on("records", "/notes"), { by, text: often(odd) }],
  ["POST", on("records", "/tags"), { by, tags: often(fc.array(odd, { maxLength: 3 })) }],
  ["POST", on("records", "/identity"), { by, who, of: word("these words", "all its mentions"), seen }],
  ["PATCH", at("statements", mostly(statement)), { by, edits, reason, seen }],
  ["PATCH", at("claims", mostly(claim!.id)), { by, edits, reason, seen }],
  [
    "POST",
    fixed("/api/v1/statements"),
    {
      by,
      document: fc.constantFrom(document, "none"),
      act: STATEMENT.act,
      content: STATEMENT.content,
      source: maybe(place),
    },
  ],
  [
    "POST",
    fixed("/api/v1/mentions"),
    {
      by,
      document: fc.constantFrom(document, "none"),
      span: often(place),
      party: maybe(odd),
      of: word("person"),
      form: word("name", "pronoun"),
    },
  ],
  ["POST", fixed("/api/v1/links"), { by, one: who, other: who, relation: word("same", "different"), reason }],
  ["POST", on("sides", "/members"), { by, members: often(fc.array(who, { maxLength: 3 })) }],
  ["POST", fc.nat(200).map((seq) => `/api/v1/log/${seq}/undo`), { by }],
  ["POST", fixed("/api/v1/undo"), { by }],
  [
    "POST",
    fixed("/api/v1/documents"),
    { text: often(odd), title: reason, outlet: reason, published: reason, url: reason, by: reason },
  ],
  ["PATCH", at("documents", mostly(document)), { by, changes, reason, seen }],
  ["PUT", on("views", ""), { by, query: often(odd) }],
  // Last, since little can be said of what is gone.
  ["POST", on("records", "/withdraw"), { by, reason, seen }],
];

/** Mostly as the route has it; else with something left out, or something else altogether. */
const bodyOf = (said: Route[2]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.record(said) as fc.Arbitrary<unknown> },
    { weight: 2, arbitrary: fc.record(said, { requiredKeys: [] }) as fc.Arbitrary<unknown> },
    { weight: 1, arbitrary: anything },
  );

test.each(ROUTES)(
  "%s: whatever is said, it is done or refused, and never a bug",
  { timeout: 60_000 },
  async (method, path, said) => {
    const asked = fc.asyncProperty(path, bodyOf(said), async (where, body) => {
      const answer = await api.ask(where, { method, body });
      expect([answer.status, answer.status < 500 ? "" : await answer.text(), where, body]).toEqual([
        expect.toSatisfy((status: number) => status < 500),
        "",
        where,
        body,
      ]);
    });
    await fc.assert(asked, { numRuns: 60 });
  },
);

test("what is said in an address is done or refused too", async () => {
  const deletes = fc.oneof(
    fc.tuple(id, odd).map(([one, tag]) => `records/${encode(one)}/tags/${encode(tag)}`),
    fc.tuple(odd, id).map(([side, one]) => `sides/${encode(side)}/members/${encode(one)}`),
    odd.map((name) => `views/${encode(name)}`),
  );
  const asked = fc.asyncProperty(deletes, odd, async (where, name) => {
    const answer = await api.ask(`/api/v1/${where}?by=${encode(name)}`, { method: "DELETE" });
    expect(answer.status).toBeLessThan(500);
  });
  await fc.assert(asked, { numRuns: 100 });
});

test("after all of it the ledger is whole", async () => {
  const { seq } = await ledger.head();
  expect(seq).toBeGreaterThan(20);
  expect(await checkLedger(ledger)).toMatchObject({ ok: true, problems: [] });
});
