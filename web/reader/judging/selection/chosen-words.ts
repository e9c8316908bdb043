import type { Span } from "../../../../src/text/span.ts";
import { hold } from "../../../parts/hold.ts";

/** Words that are selected in a document's text; `grew` where an edge was moved so as not to cut a character. */
export type ChosenWords = Span & { readonly document: string; readonly grew: boolean };

/** The words that were selected last: they stay chosen while a button of a form is pressed. */
export const chosenWords = hold<ChosenWords | null>(null);
