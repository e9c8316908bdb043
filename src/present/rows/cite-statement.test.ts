import { expect, test } from "vitest";
import { buildHit } from "../../../test/fixtures/build-hit.ts";
import { buildReading, find, step } from "../../../test/fixtures/build-reading.ts";
import { harbourReading } from "../../../test/fixtures/harbour-reading.ts";
import type { CheckRecord } from "../../record/ledger/judgement.ts";
import type { ClaimRecord, StatementRecord } from "../../record/ledger/kept.ts";
import { toContract } from "../to-contract.ts";
import { citeStatement } from "./cite-statement.ts";

const harbour = harbourReading();
const cite = (nth: number) => citeStatement(buildHit(harbour, nth), harbour.document.text);

test("a row has the fields of the contract, in their order, and its exact words beside them", () => {
  const row = cite(1);
  const fields = toContract(harbour).statements[1]!;
  expect(row).toMatchObject(fields);
  expect(Object.keys(row).slice(1, 1 + Object.keys(fields).length)).toEqual(Object.keys(fields));
  expect(row.pieces).toEqual([
    "“We have waited eleven days, and we will not wait twelve,”",
    "“If the boats are still there on Monday, they will be moved.”",
  ]);
  expect(row.quotation).toBe(row.pieces.join(" … "));
  expect(row).toMatchObject({
    speakerName: "Maren Talvik",
    chainWords: "Maren Talvik → to reporters in Port Amery",
    conditionWords: "If the boats are still there on Monday",
    place: "¶2:1",
  });
});

test("a citation says where the words stand, and that no person has reviewed them", () => {
  expect(cite(1).citation).toBe(
    "The Channel Ledger, 12 March 2026 (stated), “Velane sets Sunday deadline for Oru boats as envoy pleads for time”, ¶2:1, text sha256:9a30d90ed5bc, machine-read, unreviewed",
  );
});

const check: CheckRecord = {
  kind: "check",
  id: "c1",
  target: { kind: "statement", id: "deadline" },
  anchor: null,
  by: "Ines Calder",
  at: "2026-11-03T08:00:00.000Z",
  verdict: "cannot be checked",
  reason: null,
  source: null,
  on: "2026-11-03",
};
const person = { ...harbour.statements[0]!, maker: { kind: "person" as const, name: "Ines Calder" } };

test.each([
  [
    "accepted by named persons",
    { review: "accepted", acceptedBy: ["Ines Calder"] },
    "machine-read, accepted by Ines Calder",
  ],
  ["accepted by persons that were not looked up", { review: "accepted" }, "machine-read, accepted by a person"],
  ["checked", { checks: [check] }, "machine-read, unreviewed, cannot be checked (checked by Ines Calder, 2026-11-03)"],
] as const)("a citation of what was %s says so", (_, given, end) => {
  const hit = { ...buildHit(harbour, 0), ...given };
  expect(citeStatement(hit, harbour.document.text).citation).toMatch(new RegExp(`${end.replace(/[()]/g, "\\$&")}$`));
});

test("a citation of what was corrected names who did", () => {
  const corrected = buildHit({ ...harbour, statements: [person] }, 0, { review: "corrected" });
  expect(citeStatement(corrected, harbour.document.text).citation).toMatch(/, corrected by Ines Calder$/);
});

test.each([
  [{ review: "accepted" }, "added by Ines Calder"],
  [{ review: "accepted", acceptedBy: ["Ines Calder"] }, "added by Ines Calder"],
  [{ review: "accepted", acceptedBy: ["Ines Calder", "Mara Tenn"] }, "added by Ines Calder, accepted by Mara Tenn"],
] as const)("a citation of what a person added names who did: %j", (given, end) => {
  const added = buildHit({ ...harbour, statements: [person] }, 0, given);
  expect(citeStatement(added, harbour.document.text).citation).toMatch(new RegExp(`, text [^,]+, ${end}$`));
});

test("characters that steer a screen are in the quotation as they are, and by name in what is shown", () => {
  const text = "😀 Mara Tenn said “the \u202ebridge\u202c is\u0000 closed”.";
  const content = [find(text, "“the \u202ebridge\u202c is\u0000 closed”")];
  const chain = [step({ span: find(text, "Mara Tenn") })];
  const odd = buildReading({ text, statements: [{ id: "s", content, chain }], document: { outlet: "a\u001b[2Jb" } });
  const row = citeStatement(buildHit(odd), text);
  expect(row.quotation).toBe("“the \u202ebridge\u202c is\u0000 closed”");
  expect(row.shownWords).toBe("“the ‹U+202E›bridge‹U+202C› is‹U+0000› closed”");
  expect(row.citation).toMatch(/^a‹U\+001B›\[2Jb, date unknown, untitled \(monday\/harbour\.html\), ¶1:18, /);
});

test("another text than the document's gives no quotation", () => {
  expect(() => citeStatement(buildHit(harbour, 0), `${harbour.document.text} `)).toThrow(
    expect.objectContaining({ code: "ledger-damaged", message: expect.stringMatching(/^the text .* was changed/) }),
  );
});

const { length } = harbour.document.text;
const BEYOND = { start: length - 3, end: length + 1 };
const NOBODY = { holder: null, span: BEYOND, value: "certain", polarity: "positive" } as const;

test.each<[string, Partial<StatementRecord>, Partial<ClaimRecord>]>([
  ["quotation", { content: [BEYOND] }, {}],
  ["cue", { cue: BEYOND }, {}],
  ["source", { source: BEYOND }, {}],
  ["condition", { condition: BEYOND }, {}],
  ["utterer", { chain: [step({ span: BEYOND })] }, {}],
  ["step's cue", { chain: [step({ cue: BEYOND })] }, {}],
  ["audience", { chain: [step({ to: { entity: null, span: BEYOND } })] }, {}],
  ["holder of a certainty", { certainty: [NOBODY] }, {}],
  ["claim", {}, { spans: [BEYOND] }],
  ["claim's condition", {}, { condition: BEYOND }],
])("a %s beyond the text gives no quotation", (_, ofStatement, ofClaim) => {
  const hit = buildHit(harbour, 0);
  const beyond = {
    ...hit,
    statement: { ...hit.statement, ...ofStatement },
    claims: hit.claims.map((claim) => ({ ...claim, ...ofClaim })),
  };
  expect(() => citeStatement(beyond, harbour.document.text)).toThrow(
    expect.objectContaining({ code: "ledger-damaged", message: expect.stringMatching(/does not lie in its text/) }),
  );
});
