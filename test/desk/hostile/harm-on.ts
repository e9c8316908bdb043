import type { Page } from "playwright-core";

/** What of documents and people has become more than text on a page: elements that are none of the desk's, and characters that steer. */
export function harmOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(findHarm);
}

/** Runs in the page. */
const findHarm = (): readonly string[] => {
  const STEERS = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;
  const TOLD = ["title", "aria-label", "alt", "placeholder", "label"];
  const textOf = (node: Node) => (node instanceof Text ? node.data : "");
  const foreign = "img, iframe, object, embed, base, meta[http-equiv], form[action], [srcdoc], style";
  const isElsewhere = (one: Element): boolean => {
    const address = one.getAttribute("href") ?? one.getAttribute("src");
    if (address === null || one.matches("a[rel~=noreferrer][rel~=noopener][href^='https://']")) return false;
    return new URL(address, location.href).origin !== location.origin;
  };
  const elements = [...document.querySelectorAll("*")];
  const handled = elements.filter((one) => [...one.attributes].some(({ name }) => name.startsWith("on")));
  const leading = elements.filter(isElsewhere);
  const steered = elements.filter((one) =>
    [...Array.from(one.childNodes, textOf), ...TOLD.map((name) => one.getAttribute(name) ?? "")].some((words) =>
      STEERS.test(words),
    ),
  );
  return [
    ...[...document.querySelectorAll(foreign), ...handled, ...leading].map((one) => one.outerHTML.slice(0, 200)),
    ...steered.map((one) => `steered: ${JSON.stringify(one.outerHTML.slice(0, 200))}`),
  ];
};
