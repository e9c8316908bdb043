import { showLine } from "../../src/present/words/show-words.ts";
import { isolateNames } from "./isolate-names.ts";
import { Words } from "./words.tsx";

type CitationProps = {
  readonly children: string;
  /** What it names, so that a name from right to left turns nothing else. */
  readonly of: { readonly title?: string | null; readonly outlet?: string | null };
};

/** A citation on one line, from left to right, whatever the script of what it names. */
export function Citation({ children, of: { title = null, outlet = null } }: CitationProps) {
  const names = [title, outlet].map((name) => name && showLine(name));
  const pieces = isolateNames(children, names);
  return (
    <span dir="ltr">
      {pieces.map((piece, at) => (
        <Words key={at}>{piece}</Words>
      ))}
    </span>
  );
}
