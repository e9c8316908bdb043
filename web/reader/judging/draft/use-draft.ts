import { hold } from "../../../parts/hold.ts";

const KEPT_AS = "standoff-drafts";

/** What is typed and not sent yet, by what it is said of; it outlives its form, and a page that is loaded anew in its tab. */
const drafts = hold<Readonly<Record<string, unknown>>>(readKept());

/** A draft, the way to change a part of it, and the way to drop it. */
export type Draft<Values extends object> = {
  readonly values: Partial<Values>;
  readonly set: (values: Partial<Values>) => void;
  readonly drop: () => void;
};

/** The draft under a name, such as "note 3f2a". */
export function useDraft<Values extends object>(name: string): Draft<Values> {
  const values = drafts.use((all) => all[name] as Partial<Values> | undefined) ?? NOTHING;
  return { values, set: (more) => addToDraft<Values>(name, more), drop: () => dropDraft(name) };
}

/** Puts values to a draft, whose form need not be open. */
export function addToDraft<Values extends object>(name: string, values: Partial<Values>): void {
  const all = drafts.now();
  put({ ...all, [name]: { ...(all[name] as object | undefined), ...values } });
}

/** Forgets a draft: it was sent, or is not wanted. */
export function dropDraft(name: string): void {
  const { [name]: _, ...rest } = drafts.now();
  put(rest);
}

const put = (all: Readonly<Record<string, unknown>>): void => {
  drafts.put(all);
  sessionStorage.setItem(KEPT_AS, JSON.stringify(all));
};

function readKept(): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT_AS) ?? "{}") as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

const NOTHING = {};
