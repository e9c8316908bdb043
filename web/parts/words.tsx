import { showControls } from "../../src/present/words/show-words.ts";
import { directionOf } from "./direction-of.ts";

/** Words from a text or a person, whatever their script: they run in their own direction, and nothing in them steers the page. */
export function Words({ children, class: name }: { readonly children: string; readonly class?: string }) {
  return (
    <bdi class={name} dir={directionOf(children)}>
      {showControls(children)}
    </bdi>
  );
}
