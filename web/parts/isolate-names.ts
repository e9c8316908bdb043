/** A line cut at the names that stand in it, so that each can run in its own direction without turning what is around it. */
export function isolateNames(line: string, names: readonly (string | null)[]): readonly string[] {
  let pieces: readonly string[] = [line];
  for (const name of names) if (name) pieces = pieces.flatMap((piece) => cutOut(piece, name));
  return pieces.filter((piece) => piece !== "");
}

const cutOut = (piece: string, name: string): readonly string[] => {
  const at = piece.indexOf(name);
  return at < 0 ? [piece] : [piece.slice(0, at), name, piece.slice(at + name.length)];
};
