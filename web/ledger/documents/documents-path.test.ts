import { expect, test } from "vitest";
import { documentsPath } from "./documents-path.ts";

test("documents are asked with their filters, the newest first, and those with words by the best match", () => {
  expect(documentsPath(new URLSearchParams("outlet=Port+Amery+Post&row=4&at=5f"))).toBe(
    "/documents?outlet=Port+Amery+Post&order=published-latest",
  );
  expect(documentsPath(new URLSearchParams("words=bridge"))).toBe("/documents?words=bridge&order=relevance");
  expect(documentsPath(new URLSearchParams("words=bridge&order=title"))).toBe("/documents?words=bridge&order=title");
});
