import { type ExportAnswer, type ExportQuestion, openExport } from "../desk/open-export.ts";
import { answerQuestions } from "./answer-questions.ts";

let next: (() => Promise<ExportAnswer>) | null = null;

// One export a thread: it is begun by what is wanted, and asked for more until it gives its last.
answerQuestions<ExportQuestion, ExportAnswer>((question) => {
  if (question !== "more") next = openExport(question);
  return next!();
});
