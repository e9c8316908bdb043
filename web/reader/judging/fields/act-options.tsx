import { ACT_WORDS, FAMILIES, type Family } from "../../../../src/present/words/act-words.ts";
import { ACTS } from "../../../../src/record/act.ts";

/** All acts by the words that they are printed with, those together that a reader looks for together. */
export function ActOptions() {
  return (
    <>
      {FAMILIES.map((family) => (
        <optgroup key={family} label={FAMILY_WORDS[family]}>
          {ACTS.filter((act) => ACT_WORDS[act].family === family).map((act) => (
            <option key={act} value={act}>
              {ACT_WORDS[act].verb}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}

const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  report: "Putting forward",
  avowal: "Standing by it",
  denial: "Denying",
  blame: "Blaming",
  pressure: "Pressing",
  overture: "Reaching out",
};
