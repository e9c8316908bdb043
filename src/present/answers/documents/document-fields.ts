import { toDocumentRow } from "./document-row.ts";
import type { ShownDocument } from "./shown-document.ts";

/** A document for other programs, with its text and all that is known of it but its statements, which are rows of their own. */
export function documentFields(shown: ShownDocument): object {
  const { hit, text, sightings, reading, versions, changes, translations, judgements, orphaned, history } = shown;
  return {
    ...toDocumentRow(hit),
    text,
    seen: sightings,
    notes: reading?.notes ?? [],
    reading,
    versions: versions.map(({ id }) => id),
    changes,
    translations: translations.map(({ id }) => id),
    judgements,
    orphaned,
    history: history.map(({ entry, recorded, ended }) => ({ ...entry, recorded, ended })),
  };
}
