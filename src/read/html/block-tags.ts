/** Elements that browsers lay out as blocks of their own, and so end a line: HTML Standard, section 15.3. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p " +
    "plaintext pre search section summary table tbody tfoot thead tr ul xmp"
  ).split(" "),
);
