/** Where an offset stands for a reader: paragraph and character, both from 1. */
export type Place = { readonly paragraph: number; readonly character: number };

/** The place of a UTF-16 offset. Paragraphs are the lines that are not blank; characters are code points. */
export function placeOf(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|[\r\n]/);
  const own = lines.at(-1)!;
  const before = lines.slice(0, -1).filter((line) => line.trim() !== "").length;
  return { paragraph: before + 1, character: [...own].length + 1 };
}

/** A place as it is printed: `¶4:118`. */
export function showPlace(text: string, offset: number): string {
  const { paragraph, character } = placeOf(text, offset);
  return `¶${paragraph}:${character}`;
}
