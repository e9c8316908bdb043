import type { Findings } from "../../record/reading.ts";
import type { Document } from "../../text/document.ts";
import { openLazily } from "../open-lazily.ts";
import { answerQuestions } from "./answer-questions.ts";

const reader = openLazily();

answerQuestions<Document, Findings>((document) => reader.read(document));
