import { filterCards } from "./script/filter-cards.ts";
import { placeCards } from "./script/place-cards.ts";
import { tieWords } from "./script/tie-words.ts";

/**
 * The page's whole script, run in the browser without modules. The page is complete without it, cards below or beside
 * their paragraphs; with it, cards stand at their words and are tied to them.
 */
export const pageScript = `"use strict";
(() => {
const main = document.querySelector("main");
const cards = [...main.querySelectorAll(".card")];
const refOf = (number) => document.getElementById("m" + number);
const CALM = matchMedia("(prefers-reduced-motion: reduce)");
${placeCards}${tieWords}${filterCards}
WIDE.addEventListener("change", placeCards);
addEventListener("resize", placeCards);
addEventListener("load", placeCards);
placeCards();
const asked = /^#[cm](\\d+)$/.exec(location.hash);
if (asked && refOf(asked[1])) open(asked[1]);
requestAnimationFrame(() => requestAnimationFrame(() => main.classList.add("settled")));
})();
`;
