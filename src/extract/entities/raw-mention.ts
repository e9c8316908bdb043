import type { EntityKind } from "../../record/reading.ts";
import type { Span } from "../../text/span.ts";

/** A mention before it is tied to an entity. `words` are its characters. */
export type RawMention = Span & {
  readonly kind: EntityKind;
  readonly form: "name" | "nominal" | "pronoun";
  readonly words: string;
};
