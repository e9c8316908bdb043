/** A column of a long table: its class, and the words above it, which are only heard where it has controls. */
export type Column = { readonly name: string; readonly words: string; readonly isUnseen?: true };
