import type { EntityRecord } from "../../record/ledger/kept.ts";
import type { LinkFeature } from "../link-feature.ts";

/** Both bear the same name, and it is one that tells its bearer from others. */
export const sameFullName: LinkFeature = {
  name: "same-full-name",
  score: 0.9,
  apply: (one, other) =>
    one.folded === other.folded && isFullName(one.entity) ? `same full name: ${one.entity.name}` : null,
};

/** A person's family name alone is borne by many; a body or place mostly has but one name. */
const isFullName = ({ of, name }: EntityRecord): boolean => {
  switch (of) {
    case "person":
      return (name.match(/\p{L}[\p{L}\p{M}'’-]+/gu) ?? []).length >= 2;
    case "organization":
    case "place":
      // Scripts without capitals do not tell a proper name from another.
      return /[\p{Lu}\p{Lo}]/u.test(name) && (name.match(/\p{L}/gu) ?? []).length >= 2;
    case "other":
      return false;
  }
};
