/** What goes to a sandboxed program: a question, or that its last answer was taken and the next may come. */
export type ToProgram<Question> =
  | { readonly kind: "question"; readonly question: Question }
  | { readonly kind: "next" };

/** What comes from it: an answer, the end of the answers, or a bug with its stack. */
export type FromProgram<Answer> =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "end" }
  | { readonly kind: "bug"; readonly stack: string };
