/** Part of the page's script: shows only the statements of one speaker, one act, or both, and says how many they are. */
export const filterCards = `
const form = document.querySelector(".filters");
function filterCards() {
  const { speaker, act } = form.elements;
  const fits = (card) => (!speaker.value || card.dataset.speaker === speaker.value) && (!act.value || card.dataset.act === act.value);
  const out = new Set(cards.filter((card) => !fits(card)).map((card) => card.dataset.card));
  for (const card of cards) card.classList.toggle("out", out.has(card.dataset.card));
  for (const ref of main.querySelectorAll("[data-ref]")) ref.classList.toggle("out", out.has(ref.dataset.ref));
  for (const words of main.querySelectorAll("[data-content]")) {
    words.classList.toggle("out", words.dataset.content.split(" ").every((number) => out.has(number)));
  }
  form.querySelector("output").value = out.size > 0 ? cards.length - out.size + " of " + cards.length + " shown" : "";
  if (opened && out.has(opened)) open(null);
  placeCards();
}
if (cards.length > 1) {
  form.hidden = false;
  form.addEventListener("change", filterCards);
  form.addEventListener("submit", (event) => event.preventDefault());
}
`;
