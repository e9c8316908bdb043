/** This room. */
export function Reader() {
  return <h1>Reader</h1>;
}
