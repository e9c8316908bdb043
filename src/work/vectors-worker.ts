import type { Findings } from "../record/reading.ts";
import type { Document } from "../text/document.ts";
import { answerQuestions } from "./answer-questions.ts";
import { openLazily } from "./open-lazily.ts";

/** What a thread found in a document, and its statements' vectors by their ids. */
export type FoundWithVectors = { readonly findings: Findings; readonly vectors: ReadonlyMap<string, Int8Array> };

const reader = openLazily();

answerQuestions<Document, FoundWithVectors>((document) => reader.readWithVectors(document));
