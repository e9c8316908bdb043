import { z } from "zod";
import type { Sha256 } from "../../../text/sha256.ts";

/** A SHA-256 as it is written in records. */
export const sha256Schema = z.custom<Sha256>(
  (value) => typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value),
);
