import type { RefObject } from "preact";
import type { DocumentPage } from "../../../src/present/desk/document-page.ts";

type SelectionMenuProps = {
  readonly page: DocumentPage;
  /** The element that holds the text of the document. */
  readonly root: RefObject<HTMLElement>;
};

/** What can be done with the words that are selected in the text. */
export function SelectionMenu(_: SelectionMenuProps) {
  return null;
}
