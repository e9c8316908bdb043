import { expect } from "vitest";
import type { Desk } from "../../src/http/desk/desk.ts";
import { type Description, type OpenApi, type Operation, readDescription } from "./description.ts";
import { type Api, type Asking, openApi } from "./open-api.ts";

/** An API each of whose answers is held against its own description. */
export type DescribedApi = Api & {
  readonly document: OpenApi;
  readonly description: Description;
  /** What was asked so far, with the statuses that came. */
  readonly asked: ReadonlyMap<Operation, ReadonlySet<number>>;
  /** Asks, and fails where the status is another or the answer is not as described; gives the answer. */
  expect(status: number, path: string, asking?: Asking): Promise<Response>;
};

/** Opens such an API over a ledger and whatever else of a desk is needed. */
export async function openDescribed(parts: Pick<Desk, "ledger"> & Partial<Desk>): Promise<DescribedApi> {
  const api = openApi(parts);
  const document = (await (await api.ask("/api/v1/openapi.json")).json()) as OpenApi;
  const description = readDescription(document);
  const asked = new Map<Operation, Set<number>>();
  return {
    ...api,
    document,
    description,
    asked,
    expect: async (status, path, asking = {}) => {
      const answer = await api.ask(path, asking);
      const operation = description.operationOf(asking.method ?? "GET", path);
      if (answer.status !== status) expect([answer.status, await answer.text()]).toEqual([status, path]);
      expect(operation, `${path} is of no operation`).not.toBeNull();
      expect(await description.faults(operation!, answer), path).toEqual([]);
      asked.set(operation!, (asked.get(operation!) ?? new Set()).add(status));
      return answer;
    },
  };
}
