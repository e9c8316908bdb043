/** What others reach, as rows under the systems' own; columns as in `FIGURES`. A dash: not counted, or not published. */
export const PUBLISHED: readonly (readonly string[])[] = [
  ["people, two of them on one article", "81", "71", "60", "–", "–", "77.7", "70.9", "72.2", "–"],
  ["best published (110 M parameters, test set)", "–", "–", "–", "–", "–", "83.2", "75.3", "72.9", "–"],
];
