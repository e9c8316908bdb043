import { hold } from "../../parts/hold.ts";

/** What can be said of a statement in a form. */
export type FormKind = "correct" | "withdraw" | "check" | "note" | "tag" | "identity";

/** The form that is open, and of which statement it is; at most one. */
export const openForm = hold<{ readonly statement: string; readonly kind: FormKind } | null>(null);

/** The statement whose card is open: what is selected in the text can become words of it. */
export const openStatement = hold<string | null>(null);

/** Opens a form, or closes it where it is open already. */
export function toggleForm(statement: string, kind: FormKind): void {
  const open = openForm.now();
  openForm.put(open?.statement === statement && open.kind === kind ? null : { statement, kind });
}
