/** Colours by day and night, typefaces, and the header and footer: what would be there without any statement. */
export const groundStyle = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --raised: #fff; --ink: #22201d; --soft: #625d55; --faint: #756f65; --rule: #e3dfd6;
  --report: #3d5f86; --avowal: #157068; --denial: #8a5a06; --blame: #8a3070; --pressure: #b02a21; --overture: #44702a;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, "Bitstream Charter", Georgia, "Noto Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #181715; --raised: #22211e; --ink: #e6e2da; --soft: #a7a197; --faint: #918b80; --rule: #35322d;
    --report: #8db4e0; --avowal: #6cc5bb; --denial: #dcae58; --blame: #dd94c6; --pressure: #f08d82; --overture: #9dc980;
  }
}
.report { --act: var(--report); } .avowal { --act: var(--avowal); } .denial { --act: var(--denial); }
.blame { --act: var(--blame); } .pressure { --act: var(--pressure); } .overture { --act: var(--overture); }
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.62 var(--serif); text-rendering: optimizeLegibility; }
.page { max-width: 72rem; margin: 0 auto; padding: 2.75rem 2rem 4rem 4.25rem; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--raised); padding: .4rem .8rem; z-index: 9; font: .9rem var(--sans); }
a { color: inherit; }
:focus-visible { outline: 2px solid var(--act, var(--report)); outline-offset: 2px; border-radius: 2px; }
.kicker, .origin, .url, .counts, .legend, .filters, footer { font-family: var(--sans); font-size: .8125rem; line-height: 1.5; color: var(--soft); }
.kicker { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; margin: 0 0 1.1rem; }
.kicker span:first-child { font-weight: 600; letter-spacing: .04em; color: var(--ink); }
.unreviewed { border: 1px solid currentColor; border-radius: 1rem; padding: .05rem .65rem; font-size: .75rem; }
h1 { font-size: clamp(1.65rem, 1.2rem + 1.9vw, 2.4rem); line-height: 1.16; font-weight: 600; letter-spacing: -.012em; margin: 0 0 .7rem; max-width: 24em; text-wrap: balance; }
.origin, .url { margin: 0; overflow-wrap: anywhere; }
.origin { font-size: .875rem; }
.dot { color: var(--faint); }
.url { color: var(--faint); }
.counts, .legend { list-style: none; padding: 0; margin: 1.3rem 0 0; display: flex; flex-wrap: wrap; gap: .25rem 1.4rem; }
.counts b { color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums; }
.legend { margin-top: .5rem; gap: .35rem 1.4rem; }
.filters { position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1.2rem; margin: 1.5rem 0 0; padding: .6rem 0; background: var(--paper); border-bottom: 1px solid var(--rule); }
.filters[hidden] { display: none; }
.filters select { font: inherit; color: var(--ink); background: var(--raised); border: 1px solid var(--rule); border-radius: .3rem; padding: .2rem .4rem; max-width: 15rem; }
.filters output { font-variant-numeric: tabular-nums; }
.keys { margin-left: auto; color: var(--faint); }
kbd { font: inherit; font-size: .75rem; border: 1px solid var(--rule); border-radius: .25rem; padding: 0 .35rem; background: var(--raised); }
footer { max-width: 40rem; margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
footer h2 { font-size: .875rem; margin: 0 0 .3rem; color: var(--ink); }
footer ul { margin: 0 0 1rem; padding-left: 1.1rem; }
footer p { margin: .3rem 0; }
code, .hash { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .75rem; overflow-wrap: anywhere; }
.hash { color: var(--faint); }
`;
