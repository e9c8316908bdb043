import { canonicalJson } from "../../text/canonical-json.ts";

/** Those of the changes that would change this record. */
export function onlyNew<Changes extends object>(record: object, changes: Changes): Partial<Changes> {
  const now = new Map<string, unknown>(Object.entries(record));
  const fresh = Object.entries(changes).filter(
    ([field, value]) => canonicalJson(value) !== canonicalJson(now.get(field)),
  );
  return Object.fromEntries(fresh) as Partial<Changes>;
}
