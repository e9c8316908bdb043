import { z } from "zod";
import type { EntityKind } from "../../record/reading.ts";

/** What sort of party or place an entity is. */
export const entityKindSchema = z.enum(["person", "organization", "place", "other"]) satisfies z.ZodType<EntityKind>;
