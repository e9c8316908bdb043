/** The commonest words of English, which tell nothing of what a sentence speaks of; folded. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a about after again against all also am an and any are as at be because been before being between both but by
  came can come could did do does doing down during each few for from further get go goes going gone got had has
  have having he her here hers him his how i if in into is it its itself just like made make many may me might
  more most much must my need new no nor not now of off on once one only or other our out over own s said same say
  says she should so some such t take than that the their them then there these they this those through to told
  too took two under until up us very want was we were what when where which while who whom why will with would
  you your`.split(/\s+/u),
);
