import type { Entity, Party, Reading } from "../../record/reading.ts";
import { showLine, showWords } from "./show-words.ts";

/** A party by its name where the text names it, else by the words that stand for it, else "unnamed". */
export function nameParty(reading: Reading, party: Party): string {
  return nameEntity(reading, party.entity) ?? (party.span ? showWords(reading.document.text, party.span) : "unnamed");
}

/** The name of an entity; null where the id is null or unknown. */
export function nameEntity(reading: Reading, id: string | null): string | null {
  const entity = id === null ? undefined : entitiesById(reading).get(id);
  return entity ? showLine(entity.name) : null;
}

// Kept with the list itself: a long text has thousands of entities, and every chain asks for several.
const indexes = new WeakMap<readonly Entity[], ReadonlyMap<string, Entity>>();

const entitiesById = ({ entities }: Reading): ReadonlyMap<string, Entity> => {
  const index = indexes.get(entities) ?? new Map(entities.map((one) => [one.id, one]));
  indexes.set(entities, index);
  return index;
};
