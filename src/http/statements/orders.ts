/** The orders in which statements can be had; `StatementQuery` says what each is. */
export const ORDERS = ["relevance", "said", "said-latest", "recorded", "document"] as const;
