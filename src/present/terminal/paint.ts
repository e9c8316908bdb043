import { styleText } from "node:util";
import type { Family } from "../words/act-words.ts";

type Style = Parameters<typeof styleText>[0];

/** Puts colour and weight on words for a terminal; every meaning that it carries stands in the words as well. */
export type Paint = {
  strong(words: string): string;
  faint(words: string): string;
  act(family: Family, words: string): string;
};

/** Paint that leaves words as they are, for pipes, files and NO_COLOR. */
export const PLAIN: Paint = { strong: (words) => words, faint: (words) => words, act: (_, words) => words };

/** Paint by the sixteen colours that every terminal lets its owner set. */
export const COLOURED: Paint = {
  strong: (words) => style("bold", words),
  faint: (words) => style("dim", words),
  act: (family, words) => style(FAMILY_STYLE[family], words),
};

// The command has already asked whether there is a terminal and NO_COLOR; Node's own question would come second.
const style = (format: Style, words: string) => styleText(format, words, { validateStream: false });

const FAMILY_STYLE: Readonly<Record<Family, Style>> = {
  report: "blue",
  avowal: "cyan",
  denial: "yellow",
  blame: "magenta",
  pressure: "red",
  overture: "green",
};
