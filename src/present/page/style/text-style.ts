/**
 * The text and its marks. Each family of acts has a line of its own kind, so that no meaning hangs on colour: thin for
 * reports, wavy for avowals, dashed for denials, dotted for blame, thick for pressure, double for overtures. A
 * statement inside another keeps the outer one's colour as a second line below.
 */
export const textStyle = `
main { position: relative; margin-top: 2.2rem; }
.row { display: grid; grid-template-columns: minmax(0, 37rem) minmax(0, 1fr); column-gap: 3.5rem; align-items: start; }
.row > p { position: relative; margin: 0 0 1.15em; white-space: pre-line; overflow-wrap: break-word; hanging-punctuation: first; }
.row > p::before { content: attr(data-paragraph); position: absolute; left: -2.6rem; top: .32em; width: 1.6rem; text-align: right; font: .6875rem/1.6 var(--sans); color: var(--faint); font-variant-numeric: tabular-nums; }
.said { text-decoration: underline solid 1.5px color-mix(in srgb, var(--act) 62%, transparent); text-underline-offset: .24em; text-decoration-skip-ink: none; cursor: pointer; }
.legend .said { cursor: default; margin-inline-end: .45em; }
.said.avowal { text-decoration-style: wavy; text-decoration-thickness: 1px; }
.said.denial { text-decoration-style: dashed; }
.said.blame { text-decoration-style: dotted; text-decoration-thickness: 2.5px; }
.said.pressure { text-decoration-thickness: 3px; }
.said.overture { text-decoration-style: double; text-decoration-thickness: 1px; }
.said[class*=in-] { padding-bottom: .34em; border-bottom: 1px solid color-mix(in srgb, var(--outer) 75%, transparent); }
.in-report { --outer: var(--report); } .in-avowal { --outer: var(--avowal); } .in-denial { --outer: var(--denial); }
.in-blame { --outer: var(--blame); } .in-pressure { --outer: var(--pressure); } .in-overture { --outer: var(--overture); }
.ref { font: 600 .6875rem/1 var(--sans); color: var(--act); text-decoration: none; vertical-align: .5em; padding: .12rem; margin-inline-end: .05em; border-radius: .2rem; user-select: none; unicode-bidi: isolate; }
.ref:hover, .ref.on { background: var(--act); color: var(--paper); }
.words-on { background: color-mix(in srgb, var(--tie) 17%, transparent); border-radius: .1rem; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.source-on { box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--tie) 70%, transparent); border-radius: .2rem; }
.cue-on { color: var(--tie); text-decoration: underline 1px; text-underline-offset: .24em; }
.condition-on { background: color-mix(in srgb, var(--tie) 30%, transparent); }
.out { text-decoration: none; border-bottom-color: transparent !important; cursor: auto; }
.ref.out { display: none; }
.tie { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; overflow: visible; }
.tie path { fill: none; stroke: var(--tie); stroke-width: 1.25; opacity: .75; }
`;
