import { openLazily } from "../open-lazily.ts";
import { answerQuestions } from "./answer-questions.ts";
import type { ReadAnswer, ReadQuestion } from "./open-readers.ts";

const reader = openLazily();

answerQuestions<ReadQuestion, ReadAnswer>((asked) =>
  "document" in asked ? reader.readWithVectors(asked.document) : reader.vector(asked.sentence),
);
