import { Fragment } from "preact";
import { showControls } from "../../src/present/words/show-words.ts";

type ChainProps = { readonly children: string; readonly class?: string };

/** The way of a statement's words on one line: from left to right whatever the script of its names, as its arrows point. */
export function Chain({ children, class: name }: ChainProps) {
  return (
    <span class={name} dir="ltr">
      {children.split(ARROW).map((station, at) => (
        <Fragment key={at}>
          {at > 0 && ARROW}
          <bdi dir="ltr">{showControls(station)}</bdi>
        </Fragment>
      ))}
    </span>
  );
}

const ARROW = " → ";
