/** A line of a page: its characters, where its baseline begins and ends, and the size of its letters, in points. */
export type PdfLine = {
  readonly text: string;
  /** From the left. */
  readonly x: number;
  readonly right: number;
  /** From the bottom. */
  readonly y: number;
  readonly size: number;
};
