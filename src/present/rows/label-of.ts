import { showSpeaker } from "../words/name-speaker.ts";
import type { CitedStatement } from "./cited-statement.ts";

/** Who speaks, in one phrase: the name, or the text's words and why they are no name, such as `officials (unnamed)`. */
export function labelOf({ speakerName: name, speakerIs }: CitedStatement): string {
  const lacks = speakerIs === "named" ? null : speakerIs === "absent" ? "no source" : speakerIs;
  return showSpeaker({ name, lacks });
}
