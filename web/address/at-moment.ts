/**
 * An address of the desk, or of a question to its API, about the ledger at the moment that is shown just now: as of the entry
 * that the page's address names, if it names one.
 */
export function atMoment(href: string, shown: string = location.search): string {
  const asOf = new URLSearchParams(shown).get("asOf");
  return asOf === null ? href : `${href}${href.includes("?") ? "&" : "?"}asOf=${encodeURIComponent(asOf)}`;
}
