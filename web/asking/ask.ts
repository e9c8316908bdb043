/** What went wrong, in words for the person at the desk, and a code for the program. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Asks the API. Throws `Refusal` with the API's own words, or with what to do where it does not answer. */
export async function ask<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await reach(fetch(`/api/v1${path}`, init));
  if (response.ok) return reach(response.json() as Promise<Answer>);
  const { error } = (await response.json().catch(() => ({}))) as { error?: { code: string; message: string } };
  throw new Refusal(error?.code ?? "bug", error?.message ?? `the desk answered with ${response.status}`);
}

/** Sends a body as JSON. */
export function send<Answer>(
  method: "POST" | "PATCH" | "PUT" | "DELETE",
  path: string,
  body?: unknown,
): Promise<Answer> {
  const json =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  return ask<Answer>(path, { method, ...json });
}

/** A desk may also be stopped in the middle of what it answers. */
const reach = async <Part>(part: Promise<Part>): Promise<Part> => {
  try {
    return await part;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Refusal("no-answer", "the desk does not answer: was it stopped? Start it again in its terminal");
  }
};
