/** Part of the page's script: ties a card and its words, both ways, under the pointer, under focus and by keys. */
export const tieWords = `
const PARTS = ["content", "cue", "source", "condition"];
function light(number, on) {
  const colour = getComputedStyle(cardOf(number)).getPropertyValue("--act");
  for (const part of PARTS) {
    for (const words of main.querySelectorAll("[data-" + part + "~='" + number + "']")) {
      words.classList.toggle((part === "content" ? "words" : part) + "-on", on);
      if (on) words.style.setProperty("--tie", colour);
    }
  }
  refOf(number).classList.toggle("on", on);
}
let hovered = null;
let opened = null;
let lit = null;
const cardOf = (number) => document.getElementById("c" + number);
function relight() {
  if (lit) light(lit, false);
  lit = hovered || opened;
  if (lit) light(lit, true);
}
function hover(number) {
  if (number === hovered) return;
  if (hovered) cardOf(hovered).classList.remove("hover");
  hovered = number;
  if (hovered) cardOf(hovered).classList.add("hover");
  relight();
  tie();
}
function open(number) {
  if (number === opened) return;
  if (opened) {
    cardOf(opened).classList.remove("on");
    cardOf(opened).removeAttribute("aria-current");
  }
  opened = number;
  if (opened) {
    cardOf(opened).classList.add("on");
    cardOf(opened).setAttribute("aria-current", "true");
  }
  relight();
  placeCards();
}
function numbersAt(target) {
  const card = target.closest && target.closest("[data-card]");
  if (card) return [card.dataset.card];
  const ref = target.closest && target.closest("[data-ref]");
  if (ref) return [ref.dataset.ref];
  const words = target.closest && target.closest("main [data-content]");
  if (!words || words.classList.contains("out")) return [];
  return words.dataset.content.split(" ").filter((number) => !cardOf(number).classList.contains("out"));
}
main.addEventListener("pointerover", (event) => hover(numbersAt(event.target).at(-1) || null));
main.addEventListener("pointerleave", () => hover(null));
main.addEventListener("focusin", (event) => open(numbersAt(event.target).at(-1) || null));
main.addEventListener("click", (event) => {
  if (String(getSelection())) return;
  const numbers = numbersAt(event.target);
  if (numbers.length === 0) return open(null);
  const link = event.target.closest("a");
  if (link) event.preventDefault();
  // A second click on the same words goes on to the statement around the first.
  const inner = numbers.indexOf(opened);
  const number = inner > 0 && !link ? numbers[inner - 1] : numbers.at(-1);
  open(number);
  if (link && link.matches(".number")) refOf(number).focus();
  else cardOf(number).focus({ preventScroll: WIDE.matches });
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("select, input")) return;
  if (event.key === "Escape") { open(null); if (main.contains(document.activeElement)) document.activeElement.blur(); return; }
  const inside = event.target.closest("[data-card], [data-ref]");
  const down = event.key === "j" || (inside && event.key === "ArrowDown");
  const up = event.key === "k" || (inside && event.key === "ArrowUp");
  if (!down && !up) return;
  const shown = cards.filter((card) => !card.classList.contains("out"));
  const at = shown.findIndex((card) => card.dataset.card === opened);
  const next = shown[at < 0 ? (down ? 0 : shown.length - 1) : at + (down ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  open(next.dataset.card);
  next.focus({ preventScroll: true });
  const words = WIDE.matches ? refOf(opened) : next;
  words.scrollIntoView({ block: "center", behavior: CALM.matches ? "auto" : "smooth" });
});
`;
