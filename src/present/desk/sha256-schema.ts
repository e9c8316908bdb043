import { z } from "zod";

/** A SHA-256 as it is written everywhere. */
export const sha256Schema = z.templateLiteral(["sha256:", z.string().regex(/^[0-9a-f]{64}$/)]);
