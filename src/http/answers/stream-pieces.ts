/**
 * A file as it is made, at the pace at which it is taken. The first piece is made before the answer begins, so that what
 * fails at once is told as a failure; what fails later breaks the answer off.
 */
export async function streamPieces(
  pieces: AsyncIterable<string | Uint8Array>,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const iterator = pieces[Symbol.asyncIterator]();
  let next = await iterator.next();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const gathered: Uint8Array[] = [];
      for (let size = 0; size < ENOUGH && !next.done; next = await iterator.next()) {
        const bytes = typeof next.value === "string" ? Buffer.from(next.value) : next.value;
        gathered.push(bytes);
        size += bytes.length;
      }
      if (gathered.length > 0) controller.enqueue(new Uint8Array(Buffer.concat(gathered)));
      if (next.done) controller.close();
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
  return new Response(body, { headers: { ...headers } });
}

/** Bytes that are sent together: rows are small. */
const ENOUGH = 64 * 1024;
