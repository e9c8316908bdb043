import type { LogEntry } from "../../src/present/desk/log-list.ts";

/**
 * What an entry is about, for people: the kind and the words of the record, and ids only where there are no words. What
 * the entry itself has removed for good has but its id.
 */
export function aboutWords({ act, about, subject }: Pick<LogEntry, "act" | "about" | "subject">): string {
  const named = /^(\S+) (\S+?)(?: \((.*)\))?$/su.exec(about);
  if (!named || named[2] !== subject) return about;
  const [, kind, id, words] = named;
  if (act === "purge") return `${kind} ${id}`;
  return `${kind} ${words?.replace(ID, "") ?? id}`;
}

/** An id behind a name. */
const ID = / [0-9a-f]{16}\b/g;
