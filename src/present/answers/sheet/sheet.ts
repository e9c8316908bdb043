/** One thing that is known, under what it is called. */
export type Fact = { readonly label: string; readonly words: string };

/** What is known of one thing, for people: facts under headings. A section without facts is left out. */
export type Sheet = {
  readonly title: string;
  readonly sections: readonly { readonly heading: string | null; readonly facts: readonly Fact[] }[];
};

/** A fact, or none where there is nothing to say. */
export function fact(label: string, words: string | null | undefined | false): readonly Fact[] {
  return words ? [{ label, words }] : [];
}
