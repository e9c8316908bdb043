import type { HeldStatements } from "../held-statements.ts";

/** Whether one of those who utter a row's statement is such. */
export function someUtterer(
  { utterer, moreUtterers }: HeldStatements,
  isSuch: (entity: number) => boolean,
): (row: number) => boolean {
  if (moreUtterers.size === 0) return (row) => utterer[row] !== -1 && isSuch(utterer[row]!);
  return (row) => {
    if (utterer[row] === -1) return false;
    return isSuch(utterer[row]!) || (moreUtterers.get(row)?.some(isSuch) ?? false);
  };
}
