/** A query with other values for some of its names, null or "" for none; whoever looks at other things begins at their first page. */
export function changeQuery(
  query: URLSearchParams,
  changes: Readonly<Record<string, string | number | null>>,
): URLSearchParams {
  const changed = new URLSearchParams(query);
  for (const place of ["from", "before"]) if (!(place in changes)) changed.delete(place);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") changed.delete(name);
    else changed.set(name, String(value));
  }
  return changed;
}
