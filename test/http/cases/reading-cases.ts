import { expect, test } from "vitest";
import type { World } from "../build-world.ts";
import type { DescribedApi } from "../open-described.ts";

/** What the reading routes answer, good and bad. */
export function readingCases(api: DescribedApi, _: World): void {
  test("the desk", async () => {
    const answer = await api.expect(200, "/api/v1/desk");
    expect(await answer.json()).toMatchObject({ isDemo: false, tool: "0.0.0" });
  });

  test("the description itself", async () => {
    await api.expect(200, "/api/v1/openapi.json");
  });
}
