import type { EntityKind } from "../../src/record/reading.ts";

/** What sort of party it is, for one and for many. */
export const KIND_WORDS: Readonly<Record<EntityKind, { readonly one: string; readonly many: string }>> = {
  person: { one: "person", many: "Persons" },
  organization: { one: "organization", many: "Organizations" },
  place: { one: "place", many: "Places" },
  other: { one: "other", many: "Others" },
};
