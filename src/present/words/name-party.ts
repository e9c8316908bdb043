import type { Party, Reading } from "../../record/reading.ts";
import { showWords } from "./show-words.ts";

/** A party by its name where the text names it, else by the words that stand for it, else "unnamed". */
export function nameParty(reading: Reading, party: Party): string {
  return nameEntity(reading, party.entity) ?? (party.span ? showWords(reading.document.text, party.span) : "unnamed");
}

/** The name of an entity; null where the id is null or unknown. */
export function nameEntity(reading: Reading, id: string | null): string | null {
  const entity = id === null ? undefined : reading.entities.find((one) => one.id === id);
  return entity ? showWords(entity.name, { start: 0, end: entity.name.length }) : null;
}
