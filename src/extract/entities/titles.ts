const TITLES = new Set(
  `mr mrs ms miss dr sir lord lady dame prof professor president senator sen rep representative congressman congresswoman
  governor gov minister prime secretary general gen lieutenant lt colonel col major maj captain capt sergeant sgt brig
  brigadier admiral commander cmdr corporal private judge justice king queen prince princess emperor sultan emir sheikh
  sheik shaikh imam ayatollah mullah maulana pope cardinal archbishop bishop rev reverend father chancellor ambassador
  envoy speaker chairman chairwoman chair chief director deputy vice former acting interim foreign defence defense interior
  attorney spokesman spokeswoman spokesperson officer detective inspector superintendent constable mayor councilman
  state treasury affairs ceo cfo coo cto mp mps chairperson superintendent premier leader head ceo the late first lady`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Whether a word is a title or rank, which stands before a name and is no part of it. */
export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/[.’']/gu, ""));
}
