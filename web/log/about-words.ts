/** What an entry is about, for people: the kind and the words of the record, and its id only where it has no words. */
export function aboutWords(about: string, subject: string | null): string {
  const named = /^(\S+) (\S+?)(?: \((.*)\))?$/su.exec(about);
  if (!named || named[2] !== subject) return about;
  const [, kind, id, words] = named;
  return `${kind} ${words ?? id}`;
}
