import { expect, test } from "vitest";
import { parseSettings } from "./parse-settings.ts";

test("values are put on one line, and nothing behind the sign is what is not known", () => {
  const words = ["outlet= Amery \n Courier ", "title=A = B", "url=", "form=opinion", "language=pt-BR"];
  expect(parseSettings(words)).toEqual({
    outlet: "Amery Courier",
    title: "A = B",
    url: null,
    form: "opinion",
    language: "pt-BR",
  });
});

test("a date that is set is one that the user gave", () => {
  expect(parseSettings(["published=2026-03"])).toEqual({
    published: { edtf: "2026-03", from: "2026-03-01", to: "2026-03-31", basis: "given", why: "The user gave it." },
  });
  expect(parseSettings(["published="])).toEqual({ published: null });
});

test.each([
  ["no field", "Amery Courier", "bad-option"],
  ["a field that documents do not have", "speaker=Mara Tenn", "bad-option"],
  ["a form that is none", "form=poem", "bad-option"],
  ["no form at all", "form=", "bad-option"],
  ["a language in words", "language=Farsi, I think", "bad-option"],
  ["a day that no calendar has", "published=2026-02-30", "bad-date"],
])("%s is refused", (_, word, code) => {
  expect(() => parseSettings([word])).toThrow(expect.objectContaining({ code }));
});

test("a field that is given twice is refused", () => {
  expect(() => parseSettings(["title=a", "title=b"])).toThrow(expect.objectContaining({ code: "bad-option" }));
});
