/** The commonest words of English, which tell nothing of what a sentence speaks of; folded. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a about after again against all also am an and any are as at be because been before being between both but by can
  could did do does doing down during each few for from further had has have having he her here hers him his how i if in
  into is it its itself just me more most my no nor not now of off on once only or other our out over own said same say
  says she should so some such t than that the their them then there these they this those through to told too under
  until up us very was we were what when where which while who whom why will with would you your s`.split(/\s+/u),
);
