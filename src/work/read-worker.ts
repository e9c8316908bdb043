import type { Findings } from "../record/reading.ts";
import type { Document } from "../text/document.ts";
import { answerQuestions } from "./answer-questions.ts";
import { openLazily } from "./open-lazily.ts";

const reader = openLazily();

answerQuestions<Document, Findings>((document) => reader.read(document));
