import type { CitedStatement } from "./cited-statement.ts";

/** Why each check of a statement came to what its citation says, by whose name, and what it was held against; checks that give neither are left out. */
export function checkReasons({
  checks,
}: Pick<CitedStatement, "checks">): readonly { readonly by: string; readonly words: string }[] {
  return checks
    .map(({ by, reason, source }) => ({
      by,
      words: [reason, source && `held against ${source}`].filter(Boolean).join("; "),
    }))
    .filter(({ words }) => words !== "");
}
