import type { Reading } from "../record/reading.ts";
import { answerQuestions } from "./answer-questions.ts";
import type { Input } from "./input.ts";
import { openLazily } from "./open-lazily.ts";
import { readLoaded } from "./read-loaded.ts";

/** What this thread is asked: one input with its bytes, since standard input belongs to the main thread. */
export type Question = { readonly input: Input; readonly bytes: Uint8Array };

const reader = openLazily();

answerQuestions<Question, Reading>(({ input, bytes }) => readLoaded(input, bytes, reader));
