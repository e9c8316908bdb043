/** What the user says of an input; it wins over what the input says of itself. `contentType` is the HTTP header. */
export type Given = {
  /** YYYY, YYYY-MM, YYYY-MM-DD, or two of them with a slash between. */
  readonly published: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly contentType?: string | null;
};

/** What of it holds for each part of a collection: a title and an address are those of one document alone. */
export function givenToParts({ published, outlet }: Given): Given {
  return { published, outlet, title: null, url: null };
}
