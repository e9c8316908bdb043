import { useState } from "preact/hooks";
import { type Judgement, useJudging } from "../../../judging/judging.tsx";
import { useSending } from "../../../judging/use-sending.ts";
import { sentence } from "../../../parts/refused.tsx";
import type { OnStatement } from "../card-actions.tsx";
import { type Draft, useDraft } from "../draft/use-draft.ts";
import { type FormKind, openForm } from "../open-form.ts";

/** What a short form has: its draft, how it is sent, and why it was refused. */
export type Saying<Values extends object> = Draft<Values> & {
  readonly error: string | null;
  readonly say: (judgement: Judgement) => Promise<void>;
  readonly close: () => void;
};

/** What every form of a card is given. */
export type FormProps = OnStatement & { readonly done: (record: string, kind: FormKind) => void };

/** A short form that says one thing of a statement, and is closed when that is written. */
export function useSaying<Values extends object>({ statement, done }: FormProps, kind: FormKind): Saying<Values> {
  const { judge } = useJudging();
  const draft = useDraft<Values>(`${kind} ${statement.id}`);
  const [error, setError] = useState<string | null>(null);
  const { send } = useSending();
  const close = () => openForm.put(null);
  return {
    ...draft,
    error,
    close,
    say: (judgement) =>
      send(async () => {
        setError(null);
        const written = await judge({ ...judgement, refused: ({ message }) => setError(sentence(message)) });
        if (written === null) return;
        draft.drop();
        close();
        done(statement.id, kind);
      }),
  };
}
