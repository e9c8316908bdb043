/**
 * Part of the page's script: puts each card as near to its words as the others allow. Cards keep their order and never
 * overlap; the squared distance from their words is as small as can be (isotonic regression by pooling adjacent
 * violators: Barlow et al., Statistical Inference under Order Restrictions, 1972). The open card stays at its words.
 */
export const placeCards = `
const WIDE = matchMedia("(min-width: 56.01rem)");
const GAP = 5;
function placeCards() {
  main.classList.toggle("placed", WIDE.matches);
  main.style.minHeight = "";
  if (!WIDE.matches) return tie();
  const top = main.getBoundingClientRect().top;
  const shown = cards.filter((card) => !card.classList.contains("out"));
  const pools = [];
  let above = 0;
  for (const card of shown) {
    const anchor = refOf(card.dataset.card);
    const wanted = anchor.getBoundingClientRect().top - top - 6 - above;
    const weight = card.classList.contains("on") ? 1e6 : 1;
    pools.push({ sum: wanted * weight, weight, cards: [{ card, above }] });
    while (pools.length > 1 && mean(pools.at(-2)) > mean(pools.at(-1))) {
      const low = pools.pop();
      const high = pools.at(-1);
      high.sum += low.sum;
      high.weight += low.weight;
      high.cards.push(...low.cards);
    }
    above += card.offsetHeight + GAP;
  }
  for (const pool of pools) {
    for (const { card, above } of pool.cards) card.style.top = Math.max(mean(pool), 0) + above + "px";
  }
  const last = shown.at(-1);
  if (last) main.style.minHeight = parseFloat(last.style.top) + last.offsetHeight + "px";
  tie();
}
function mean(pool) { return pool.sum / pool.weight; }

const line = document.createElementNS("http://www.w3.org/2000/svg", "svg");
line.setAttribute("class", "tie");
line.setAttribute("aria-hidden", "true");
const path = line.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "path"));
main.append(line);
function tie() {
  const card = main.querySelector(".card.hover:not(.out)") || main.querySelector(".card.on:not(.out)");
  path.removeAttribute("d");
  // The pointer may come upon a card after the screen became wide and before the cards were placed for it.
  if (!card || !main.classList.contains("placed")) return;
  const origin = main.getBoundingClientRect();
  const ref = refOf(card.dataset.card);
  const from = ref.getBoundingClientRect();
  const right = ref.closest("p").getBoundingClientRect().right - origin.left + 8;
  const y = from.top + from.height / 2 - origin.top;
  const to = parseFloat(card.style.top) + 15;
  const left = card.offsetLeft - 3;
  const middle = (right + left) / 2;
  line.style.setProperty("--tie", getComputedStyle(card).getPropertyValue("--act"));
  path.setAttribute("d", "M" + right + " " + y + "C" + middle + " " + y + " " + middle + " " + to + " " + left + " " + to);
}
`;
