/** The fields of a record that a person has put right, by the names that people know them by: `speaker, way it came`. */
export function changedFields(fields: readonly string[]): string {
  return fields
    .filter((field) => !PARTS.has(field))
    .map((field) => NAMES[field] ?? field)
    .join(", ");
}

// What is put right with another field, and says nothing beside it.
const PARTS: ReadonlySet<string> = new Set(["speakerIs"]);

const NAMES: Readonly<Record<string, string>> = {
  content: "words",
  chain: "way it came",
  within: "statement that reports it",
  entity: "who is meant",
  polarity: "what is claimed",
  modality: "what time is spoken of",
  published: "date of publication",
  url: "address",
};
