import type { FoundAs } from "../../asking.ts";

/** Of a row `d` of documents: where its oldest sighting found it. */
export const FOUND_AS = `(SELECT json_object('path', g.path, 'part', g.part) FROM sightings g
  WHERE g.document = d.id AND g.path IS NOT NULL ORDER BY g.version LIMIT 1)`;

/** What `FOUND_AS` has given. */
export function toFoundAs(found: string | null): FoundAs {
  return found === null ? null : (JSON.parse(found) as FoundAs);
}
