/** A part of the accuracy document: a heading, what was measured and how, and its tables, in Markdown. */
export type Section = { readonly heading: string; readonly body: string };
