import type { EntityKind } from "../../record/reading.ts";
import type { Span } from "../../text/span.ts";

/** A mention before it is tied to an entity. `head` is the last word of what is compared by the model. */
export type RawMention = Span & {
  readonly kind: EntityKind;
  readonly form: "name" | "nominal" | "pronoun";
  readonly words: string;
};
