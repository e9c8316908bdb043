import type { DescribedApi } from "../open-described.ts";

/** Short ways to read: the answer as JSON, or the code and words of a refusal. */
export function readingOf(api: DescribedApi) {
  return {
    good: async (path: string): Promise<unknown> => (await api.expect(200, path)).json(),
    bad: async (status: number, path: string): Promise<string> => {
      const { error } = (await (await api.expect(status, path)).json()) as { error: { code: string; message: string } };
      return `${error.code}: ${error.message}`;
    },
  };
}
