import type { DocumentPage } from "../../../src/present/desk/document-page.ts";
import type { PageStatement } from "../../../src/present/desk/page-statement.ts";
import { useKeys } from "../../keys/use-keys.ts";

/** Keys that judge the statement whose card is open. */
export function useReaderKeys(_page: DocumentPage, _selected: PageStatement | null): void {
  useKeys([]);
}
