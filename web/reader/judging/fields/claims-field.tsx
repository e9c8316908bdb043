import type { PageStatement } from "../../../../src/present/desk/page-statement.ts";
import { showWords } from "../../../../src/present/words/show-words.ts";
import { Words } from "../../../parts/words.tsx";
import { CLAIM_FIELDS, CLAIM_WORDS } from "../draft/claim-words.ts";
import type { ClaimValues } from "../draft/statement-values.ts";
import { ChoiceField } from "./choice-field.tsx";

type ClaimsFieldProps = {
  readonly claims: PageStatement["claims"];
  readonly text: string;
  readonly values: Readonly<Record<string, ClaimValues>>;
  readonly onChange: (id: string, values: ClaimValues) => void;
};

/** Whether each claim of a statement says that something holds, and of what time it speaks. */
export function ClaimsField({ claims, text, values, onChange }: ClaimsFieldProps) {
  return (
    <>
      {claims.map(({ id, spans }, i) => {
        const own = values[id];
        return (
          own && (
            <fieldset key={id} class="words-field">
              <legend>{claims.length === 1 ? "What it claims" : `Claim ${i + 1}`}</legend>
              {claims.length > 1 && (
                <Words class="of-text">{spans.map((span) => showWords(text, span)).join(" … ")}</Words>
              )}
              <div class="two-fields">
                <ChoiceField
                  label={CLAIM_FIELDS.polarity}
                  value={own.polarity}
                  onChange={(polarity) => onChange(id, { ...own, polarity })}
                >
                  {POLARITIES}
                </ChoiceField>
                <ChoiceField
                  label={CLAIM_FIELDS.modality}
                  value={own.modality}
                  onChange={(modality) => onChange(id, { ...own, modality })}
                >
                  {MODALITIES}
                </ChoiceField>
              </div>
            </fieldset>
          )
        );
      })}
    </>
  );
}

const POLARITIES = (["holds", "fails"] as const).map((one) => [one, CLAIM_WORDS[one]] as const);

const MODALITIES = (["actual", "future", "hypothetical", "historical"] as const).map(
  (one) => [one, CLAIM_WORDS[one]] as const,
);
