/** What an entry is about, for people: the kind and the words of the record, and ids only where there are no words. */
export function aboutWords(about: string, subject: string | null): string {
  const named = /^(\S+) (\S+?)(?: \((.*)\))?$/su.exec(about);
  if (!named || named[2] !== subject) return about;
  const [, kind, id, words] = named;
  return `${kind} ${words?.replace(ID, "") ?? id}`;
}

/** An id behind a name. */
const ID = / [0-9a-f]{16}\b/g;
