/** One item of a feed of any format; null where it does not say. */
export type FeedItem = {
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly byline: string | null;
  /** As it is written. */
  readonly published: string | null;
  /** The last change; an Atom entry need say no more. */
  readonly updated: string | null;
  readonly content: FeedText | null;
};

/** Words of a feed: characters, or HTML. */
export type FeedText = { readonly kind: "plain" | "html"; readonly value: string };

/** A feed of any format in one shape. */
export type Feed = {
  readonly title: string | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
};
