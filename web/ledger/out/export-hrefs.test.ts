import { expect, test } from "vitest";
import { exportForms } from "./export-hrefs.ts";

test("what is shown is what is given out: the same filters in the same order, wherever one is in the list", () => {
  const forms = exportForms(new URLSearchParams("act=deny&outlet=&at=5f&row=12"), "day");
  expect(forms.map(({ href }) => href)).toEqual(
    ["format=csv", "format=jsonl", "format=jsonld", "format=md&by=day", "format=docx&by=day"].map(
      (form) => `/api/v1/statements/export?${form}&act=deny&outlet=&order=said-latest`,
    ),
  );
});
