/** Numbers in a statement's vector. */
export const VECTOR_WIDTH = 128;

/** What made a vector. Vectors of different makers say nothing of each other and are never compared. */
export const VECTOR_MODEL = "standoff-likeness 1";
