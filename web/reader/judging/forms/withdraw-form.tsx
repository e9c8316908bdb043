import { ReasonField } from "../fields/reason-field.tsx";
import { ShortForm } from "./short-form.tsx";
import { type FormProps, useSaying } from "./use-saying.ts";

/** Takes a statement out, with the reason. */
export function WithdrawForm(props: FormProps) {
  const { page, statement } = props;
  const { values, set, say, error, close } = useSaying<{ readonly reason: string }>(props, "withdraw");
  const send = () =>
    say({
      method: "POST",
      path: `/records/${statement.id}/withdraw`,
      body: { reason: values.reason?.trim() || WRONGLY_READ, seen: page.head.seq },
      words: "Withdrawn",
    });
  return (
    <ShortForm title="Withdraw it" send="Withdraw" error={error} onSend={send} onClose={close}>
      <ReasonField
        label="Why should it not be here?"
        hint={`It goes with its claims, and can be brought back. Left empty: ${WRONGLY_READ}.`}
        placeholder={WRONGLY_READ}
        value={values.reason ?? ""}
        onInput={(reason) => set({ reason })}
      />
    </ShortForm>
  );
}

/** Said of a statement that is withdrawn without another reason. */
const WRONGLY_READ = "wrongly read";
