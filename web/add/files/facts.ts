/** What a person says of all files that they hand over; "" for what they leave open. */
export type Facts = Readonly<Record<"outlet" | "published" | "collectedBy" | "title" | "url", string>>;

/** Nothing said. */
export const NO_FACTS: Facts = { outlet: "", published: "", collectedBy: "", title: "", url: "" };
