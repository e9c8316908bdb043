import { showControls } from "../../src/present/words/show-words.ts";
import type { Refusal } from "../asking/ask.ts";

/** Why there is no answer, in the place where it would have stood. */
export function Refused({ refusal }: { readonly refusal: Refusal }) {
  return (
    <div class="refused" role="alert">
      <p>{sentence(refusal.message)}</p>
      {refusal.code === "bug" && <p class="soft">Please report it: the words in the terminal of the desk help.</p>}
    </div>
  );
}

/** A message as a sentence of its own; nothing in it steers the page. */
export function sentence(message: string): string {
  const begun = message.charAt(0).toUpperCase() + message.slice(1);
  return showControls(/[.!?…]$/.test(begun) ? begun : `${begun}.`);
}
