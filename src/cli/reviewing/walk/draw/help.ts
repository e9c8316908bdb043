/** What each key does while a statement is shown. */
export const HELP: readonly (readonly [key: string, words: string])[] = [
  ["a", "accept it as it is"],
  ["s", "choose who speaks"],
  ["i", "say whom the words of the source stand for: this “he” is X"],
  ["c", "choose the act"],
  ["w", "take words anew: of the content, source, cue or condition"],
  ["h", "put the chain right"],
  ["x", "withdraw it"],
  ["v", "say what came of checking it"],
  ["n", "write a note on it"],
  ["t", "tag it"],
  ["u", "undo your last judgement"],
  ["space", "leave it and go on; so do right and return"],
  ["b", "go back; so does left"],
  ["d", "go on to the next document"],
  ["D", "withdraw the whole document"],
  ["q", "end; all is saved already"],
];

/** The same in a few words, for the foot of the screen. */
export const KEYS =
  "a accept · s speaker · i who is meant · c act · w words · h chain · x withdraw · v verdict · n note · t tag · u undo · space skip · b back · d next document · D withdraw document · ? help · q end";
