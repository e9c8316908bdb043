import type { Document } from "../text/document.ts";
import { answerQuestions } from "./answer-questions.ts";
import { openLazily } from "./open-lazily.ts";
import type { ReadWithVectors } from "./open-reader.ts";

const reader = openLazily();

answerQuestions<Document, ReadWithVectors>((document) => reader.readWithVectors(document));
