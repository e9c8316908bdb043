/** The cards: in rows as they are written, and placed beside their words once the script has marked the page. */
export const cardStyle = `
.cards { list-style: none; margin: 0 0 1.2rem; padding: 0; font: .8125rem/1.42 var(--sans); }
.card { padding: .3rem .7rem .4rem .75rem; margin: 0 0 .4rem; border-left: 3px solid color-mix(in srgb, var(--act) 55%, transparent); border-radius: 0 .3rem .3rem 0; scroll-margin: 6rem; cursor: default; }
.card p { margin: 0; overflow-wrap: anywhere; }
.number { color: var(--act); font-weight: 600; font-size: .6875rem; text-decoration: none; margin-inline-end: .15rem; font-variant-numeric: tabular-nums; }
.name { font-weight: 600; color: var(--ink); }
.lacks { font-size: .6875rem; border: 1px dashed var(--faint); border-radius: .6rem; padding: 0 .4rem; color: var(--soft); white-space: nowrap; }
.act { color: var(--act); }
.if, .way { color: var(--soft); }
.if b { font-weight: 600; color: var(--act); }
.arrow { color: var(--faint); }
.depth-1 { margin-left: 1rem; } .depth-2 { margin-left: 2rem; } .depth-3 { margin-left: 3rem; }
.more { display: none; grid-template-columns: auto 1fr; gap: .1rem .6rem; margin: .4rem 0 .1rem; padding-top: .4rem; border-top: 1px solid var(--rule); color: var(--soft); }
.more dt { color: var(--faint); } .more dd { margin: 0; color: var(--ink); overflow-wrap: anywhere; }
.card.on .more { display: grid; }
.card.hover, .card.on { background: var(--raised); border-left-color: var(--act); box-shadow: 0 1px 2px rgb(0 0 0 / .08), 0 3px 12px rgb(0 0 0 / .07); }
.card:focus { outline: none; } .card:focus-visible { outline: 2px solid var(--act); }
.card.out { display: none; }
.placed .cards { display: contents; }
.placed .card { position: absolute; left: calc(37rem + 3.5rem); right: 0; margin-top: 0; margin-bottom: 0; }
.placed.settled .card { transition: top .2s ease-out; }
@media (max-width: 72rem) {
  .row { grid-template-columns: minmax(0, 1fr) 17.5rem; column-gap: 2.5rem; }
  .placed .card { left: calc(100% - 17.5rem); }
}
@media (max-width: 56rem) {
  .page { padding: 1.5rem 1.25rem 3rem 2.75rem; max-width: 44rem; }
  .row { display: block; }
  .row > p { margin-bottom: .7em; }
  .row > p::before { left: -2.2rem; }
  .cards { margin: 0 0 1.6rem .1rem; }
  .tie, .keys { display: none; }
  .filters { position: static; }
}
@media (max-width: 34rem) {
  body { font-size: 1.0625rem; }
  .page { padding: 1.2rem 1.1rem 3rem; }
  .row > p::before { display: none; }
}
@media (prefers-reduced-motion: reduce) { .placed.settled .card { transition: none; } }
`;
