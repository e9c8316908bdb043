import type { Page } from "playwright-core";

/** Selects words of the text that is shown, by the mouse, as a person does. Throws where they are not on one line of it. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const { from, to } = await page.evaluate(placeOf, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

/** Runs in the page: where the first character of the words begins, and where the last one ends, in pixels. */
const placeOf = (words: string) => {
  const text = document.querySelector("[data-text]")!;
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement!.closest("[data-start]") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  const nodes: { readonly node: Node; readonly start: number }[] = [];
  let whole = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node, start: whole.length });
    whole += node.textContent;
  }
  const start = whole.indexOf(words);
  if (start < 0) throw new Error(`the text that is shown lacks "${words}"`);
  const rectAt = (offset: number) => {
    const { node, start: from } = nodes.findLast((one) => one.start <= offset)!;
    const range = document.createRange();
    range.setStart(node, offset - from);
    range.setEnd(node, offset - from + 1);
    return range.getBoundingClientRect();
  };
  scrollBy(0, rectAt(start).top - innerHeight / 3);
  const first = rectAt(start);
  const last = rectAt(start + words.length - 1);
  return {
    from: { x: first.left + 0.5, y: first.top + first.height / 2 },
    to: { x: last.right - 0.5, y: last.top + last.height / 2 },
  };
};
