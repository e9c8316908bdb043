import type { ComponentChildren } from "preact";
import type { DocumentPage } from "../../../../src/present/desk/document-page.ts";
import { MEDIA } from "../../../../src/record/medium.ts";
import { Field } from "../../../parts/field.tsx";
import type { StatementDraft } from "../draft/edits-of.ts";
import type { StatementValues } from "../draft/statement-values.ts";
import { ActOptions } from "./act-options.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { ContentField } from "./content-field.tsx";
import { PartyField } from "./party-field.tsx";
import { RelaysField } from "./relays-field.tsx";
import { WordsField } from "./words-field.tsx";

type StatementFieldsProps = {
  readonly page: DocumentPage;
  readonly values: StatementValues;
  /** Whether speaker and form may be left to be worked out. */
  readonly isNew?: boolean;
  readonly set: (draft: StatementDraft) => void;
  /** What was refused, and the field that it is about. */
  readonly refused: { readonly field: string | null; readonly words: string } | null;
};

/** All that a person can say of a statement: its words, who speaks, what is done by it, and the way it came. */
export function StatementFields({ page, values, isNew, set, refused }: StatementFieldsProps) {
  const { id: document, text } = page.document;
  const words = { document, text: text ?? "" };
  const errorAt = (field: keyof StatementValues) => <FieldError refused={refused} field={field} />;
  const span = (field: "source" | "cue" | "condition", label: string) => (
    <WordsField
      {...words}
      label={label}
      value={values[field]}
      onChange={(value) => set({ [field]: value })}
      error={errorAt(field)}
    />
  );
  return (
    <>
      <p class="hint">
        Select words in the text to take them for a field. By keys: Escape closes this form and keeps what is filled in,
        then w selects words.
      </p>
      <ContentField
        {...words}
        value={values.content}
        onChange={(content) => set({ content })}
        error={errorAt("content")}
      />
      {span("source", "Source")}
      {span("cue", "Cue")}
      {span("condition", "Condition")}
      <PartyOf
        page={page}
        label="Speaker"
        others={isNew ? [AS_THE_SOURCE, ...SPEAKERLESS] : SPEAKERLESS}
        value={values.speaker}
        error={errorAt("speaker")}
        onChoose={(speaker) => set({ speaker })}
      />
      <div class="two-fields">
        <ChoiceField label="Act" value={values.act} onChange={(act) => set({ act })}>
          <ActOptions />
        </ChoiceField>
        <ChoiceField
          label="Form"
          value={values.form ?? AS_WRITTEN}
          onChange={(form) => set({ form: form === AS_WRITTEN ? null : form })}
        >
          {isNew ? [[AS_WRITTEN, "as written"] as const, ...FORM_WORDS] : FORM_WORDS}
        </ChoiceField>
      </div>
      <details class="more-fields" open={isTold(values)}>
        <summary>The way it came</summary>
        <PartyOf
          page={page}
          label="To whom"
          others={NOBODY}
          takesWords
          value={values.to}
          error={errorAt("to")}
          onChoose={(to) => set({ to })}
        />
        <PartyOf
          page={page}
          label="On behalf of"
          others={NOBODY}
          value={values.onBehalfOf}
          error={errorAt("onBehalfOf")}
          onChoose={(onBehalfOf) => set({ onBehalfOf })}
        />
        <ChoiceField label="Medium" value={values.medium} onChange={(medium) => set({ medium })}>
          {MEDIA.map((medium) => [medium, medium === "unknown" ? "not told" : medium] as const)}
        </ChoiceField>
        <RelaysField
          page={page}
          value={values.relays}
          onChange={(relays) => set({ relays })}
          error={errorAt("relays")}
        />
        <PartyOf
          page={page}
          label="Published by"
          others={NOBODY}
          takesWords
          value={values.publisher}
          error={errorAt("publisher")}
          onChoose={(publisher) => set({ publisher })}
        />
      </details>
    </>
  );
}

type PartyOfProps = Omit<Parameters<typeof PartyField>[0], "id"> & {
  readonly label: string;
  readonly error: ComponentChildren;
};

function PartyOf({ label, error, ...party }: PartyOfProps) {
  return (
    <>
      <Field label={label}>{(id) => <PartyField {...party} id={id} />}</Field>
      {error}
    </>
  );
}

/** Why a field was refused, under it. */
function FieldError({ refused, field }: Pick<StatementFieldsProps, "refused"> & { readonly field: string }) {
  return refused?.field === field ? (
    <p class="field-error" role="alert">
      {refused.words}
    </p>
  ) : null;
}

const isTold = ({ to, onBehalfOf, medium, relays, publisher }: StatementValues): boolean =>
  to !== null || onBehalfOf !== null || publisher !== null || relays.length > 0 || medium !== "unknown";

const AS_THE_SOURCE = { value: null, name: "whom the source’s words stand for", about: null } as const;
const AS_WRITTEN = "as written";

const SPEAKERLESS = [
  { value: "unnamed", name: "unnamed", about: "the text leaves the name out" },
  { value: "unresolved", name: "unresolved", about: "who is meant is not settled" },
  { value: "absent", name: "absent", about: "the text gives no source" },
] as const;

const NOBODY = [{ value: null, name: "none", about: null }] as const;

const FORM_WORDS = [
  ["direct", "direct"],
  ["indirect", "indirect"],
  ["mixed", "mixed"],
] as const;
