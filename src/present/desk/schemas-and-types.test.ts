import { expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { Facets, PartyDossier, PartyRow } from "../../ledger/asking.ts";
import type { Entry } from "../../record/ledger/entry.ts";
import type { Judgement } from "../../record/ledger/judgement.ts";
import type { DocumentRecord } from "../../record/ledger/kept.ts";
import type { DocumentRow } from "../answers/documents/document-row.ts";
import type { LikeRow } from "../answers/like-row.ts";
import type { CitedStatement } from "../rows/cited-statement.ts";
import type { citedStatementSchema } from "./cited-statement-schema.ts";
import type { DocumentList } from "./document-list.ts";
import type { documentRecordSchema } from "./document-record.ts";
import type { Dossier } from "./dossier.ts";
import type { FacetList } from "./facet-list.ts";
import type { judgementSchema } from "./judgement.ts";
import type { LikeList } from "./like-list.ts";
import type { entrySchema } from "./log-list.ts";
import type { PartyList } from "./party-list.ts";

/** A type without its readonly marks, which a schema does not have. */
type Loose<T> = T extends readonly (infer Item)[]
  ? Loose<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Loose<T[Key]> }
    : T;

test("no schema knows a field that its type does not, nor lacks one", () => {
  expectTypeOf<Loose<z.infer<typeof citedStatementSchema>>>().toEqualTypeOf<Loose<CitedStatement>>();
  expectTypeOf<Loose<LikeList["rows"][number]>>().toEqualTypeOf<Loose<LikeRow>>();
  expectTypeOf<Loose<DocumentList["rows"][number]>>().toEqualTypeOf<Loose<DocumentRow>>();
  expectTypeOf<Loose<z.infer<typeof documentRecordSchema>>>().toEqualTypeOf<Loose<DocumentRecord>>();
  expectTypeOf<Loose<z.infer<typeof judgementSchema>>>().toEqualTypeOf<Loose<Judgement>>();
  expectTypeOf<Loose<z.infer<typeof entrySchema>>>().toEqualTypeOf<Loose<Entry>>();
  expectTypeOf<Loose<PartyList["rows"][number]>>().toEqualTypeOf<Loose<PartyRow>>();
  expectTypeOf<Loose<Pick<Dossier, keyof PartyDossier>>>().toEqualTypeOf<Loose<PartyDossier>>();
  expectTypeOf<Loose<FacetList["facets"]>>().toEqualTypeOf<Loose<Facets>>();
});
