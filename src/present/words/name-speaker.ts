import type { Reading, Statement } from "../../record/reading.ts";
import { nameEntity, nameParty } from "./name-party.ts";
import { showWords } from "./show-words.ts";

/** Who speaks, as a view shows it: the name or the text's own words, and why it is no name where it is none. */
export type SpeakerLabel = {
  readonly name: string | null;
  readonly lacks: null | "unnamed" | "unresolved" | "no source";
};

/** The label of a statement's speaker: a name only for a named party, never a guess for the other three kinds. */
export function nameSpeaker(reading: Reading, statement: Statement): SpeakerLabel {
  const utterers = statement.chain.filter((step) => step.role === "utterer");
  const inText = statement.source ?? utterers[0]?.span ?? null;
  const words = inText ? showWords(reading.document.text, inText) : null;
  switch (statement.speakerIs) {
    case "named": {
      const names = new Set([
        nameEntity(reading, statement.speaker),
        ...utterers.map((one) => nameParty(reading, one)),
      ]);
      return { name: [...names].filter((name) => name !== null).join(" and "), lacks: null };
    }
    case "unnamed":
      return { name: words, lacks: "unnamed" };
    case "unresolved":
      return { name: words, lacks: "unresolved" };
    case "absent":
      return { name: null, lacks: "no source" };
  }
}

/** A speaker label in one phrase, such as `two officials (unnamed)`. */
export function showSpeaker({ name, lacks }: SpeakerLabel): string {
  return [name, lacks && `(${lacks})`].filter(Boolean).join(" ");
}
