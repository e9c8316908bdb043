import type { ComponentChildren } from "preact";
import type { Refusal } from "../asking/ask.ts";
import { Refused } from "./refused.tsx";

type NotHereProps = {
  /** What would have stood here: "Dossier". */
  readonly title: string;
  readonly refusal: Refusal;
  /** Where to go on from here. */
  readonly children: ComponentChildren;
};

/** A room whose one thing the desk does not give: why, and where to go on. */
export function NotHere({ title, refusal, children }: NotHereProps) {
  return (
    <>
      <h1>{title}</h1>
      <Refused refusal={refusal} />
      <p class="nothing">{children}</p>
    </>
  );
}
