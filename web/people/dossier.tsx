/** This room. */
export function Dossier() {
  return <h1>Dossier</h1>;
}
