/** The fields of a statement as a form calls them. */
export const FIELD_WORDS = {
  content: "Words said",
  cue: "Cue",
  source: "Source",
  condition: "Condition",
  speaker: "Speaker",
  act: "Act",
  form: "Form",
  medium: "Medium",
  to: "To whom",
  onBehalfOf: "On behalf of",
  relays: "Relayed by",
  publisher: "Published by",
} as const;
