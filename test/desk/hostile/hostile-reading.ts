import type { Reading } from "../../../src/record/reading.ts";
import { buildReading, find, step } from "../../fixtures/build-reading.ts";
import { ATTACKS } from "./attacks.ts";

/** A reading that has an attack in every field that holds words, its document's number in their ids. */
export function hostileReading(n: number): Reading {
  const attack = ATTACKS[n]!;
  const text = `${attack} said ${attack} was shut, if ${attack} so wills.`;
  const name = find(text, attack);
  const condition = find(text, `if ${attack}`);
  const reading = buildReading({
    text,
    file: `drop/${attack}`,
    document: {
      ...{ title: attack, outlet: attack, byline: attack, credit: attack, url: `javascript:alert("${attack}")` },
      published: { edtf: "2026-03-12", from: "2026-03-12", to: "2026-03-12", basis: "stated", why: attack },
    },
    entities: [{ id: `hostile-party-${n}`, kind: "person", name: attack }],
    mentions: [{ ...name, kind: "person", form: "name", use: "literal", entity: `hostile-party-${n}` }],
    statements: [
      {
        ...{ id: `hostile-${n}`, content: [find(text, attack, 2)], cue: find(text, "said"), source: name, condition },
        ...{ speaker: `hostile-party-${n}`, act: "threaten" },
        chain: [
          step({ entity: `hostile-party-${n}`, span: name, to: { entity: null, span: find(text, attack, 3) } }),
          step({ role: "relay", span: find(text, attack, 2) }),
        ],
        maker: { kind: "model", name: attack, version: attack, score: 1, rules: [attack] },
      },
    ],
  });
  return { ...reading, notes: [{ code: "bad-metadata", detail: attack, at: name }] };
}
