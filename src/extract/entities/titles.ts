/** Words of titles and ranks, as they are folded for comparison. */
const TITLES = new Set(
  `acting admiral affairs ambassador archbishop attorney ayatollah bishop brig brigadier capt captain cardinal ceo
  cfo chair chairman chairperson chairwoman chancellor chief cmdr col colonel commander congressman congresswoman
  constable coo corporal councilman cto dame defence defense deputy detective director dr emir emperor envoy father
  first foreign former gen general gov governor head imam inspector interim interior judge justice king lady late
  leader lieutenant lord lt maj major maulana mayor minister miss mp mps mr mrs ms mullah officer pope premier
  president prime prince princess private prof professor queen rep representative rev reverend secretary sen senator
  sergeant sgt shaikh sheik sheikh sir speaker spokesman spokesperson spokeswoman state sultan superintendent the
  treasury vice`.split(/\s+/u),
);

/** Whether a word is a title or rank, which stands before a name and is no part of it. */
export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/[.’']/gu, ""));
}
