/** A long document that was pasted into a desk. */
export type Long = { readonly title: string; readonly words: number; readonly statements: number };

/** Pastes a long text into a desk, under a title by which it is found. */
export async function putLong(origin: string, token: string, text: string): Promise<Long> {
  const title = "The whole of the inquiry";
  const response = await fetch(new URL("/api/v1/documents", origin), {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ text, title, outlet: null, published: null, url: null, by: null }),
  });
  if (!response.ok) throw new Error(`the long document was refused: ${await response.text()}`);
  const { statements } = (await response.json()) as { statements: number };
  return { title, words: text.split(/\s+/).length, statements };
}
