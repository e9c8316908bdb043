/** This room. */
export function Review() {
  return <h1>Review</h1>;
}
