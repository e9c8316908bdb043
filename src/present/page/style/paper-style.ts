/** The page on paper: black on white, cards in a narrower column beside their paragraph, nothing that only works on a screen. */
export const paperStyle = `
@page { margin: 16mm 15mm 18mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --faint: #666; --rule: #bbb;
    --report: #2c4a6d; --avowal: #0d544e; --denial: #6d4600; --blame: #6d2458; --pressure: #8e1d16; --overture: #33551f; }
  body { font-size: 10.5pt; line-height: 1.5; }
  .page { max-width: none; padding: 0 0 0 7mm; }
  .skip, .filters, .tie { display: none !important; }
  h1 { font-size: 19pt; }
  main { min-height: 0 !important; margin-top: 7mm; }
  .row { display: grid; grid-template-columns: minmax(0, 1fr) 62mm; column-gap: 7mm; }
  .row > p { margin-bottom: 4mm; orphans: 3; widows: 3; }
  .row > p::before { display: block; left: -7mm; width: 4mm; }
  .placed .cards { display: block; }
  .cards { font-size: 8pt; line-height: 1.35; margin: 0 0 4mm; }
  .placed .card { position: static; margin: 0 0 1.5mm; }
  .card, .card.on, .card.hover { box-shadow: none; background: none; padding: 0 0 0 2mm; break-inside: avoid; border-left-width: 1.5pt; }
  .card.on .more { display: none; }
  .card.depth-1 { margin-left: 3mm; } .card.depth-2 { margin-left: 6mm; } .card.depth-3 { margin-left: 9mm; }
  .ref, .ref.on { color: var(--act); background: none; padding: 0 .5mm 0 0; }
  .words-on, .condition-on { background: none; } .source-on { box-shadow: none; } .cue-on { color: inherit; text-decoration: none; }
  footer { margin-top: 8mm; break-inside: avoid; }
}
`;
