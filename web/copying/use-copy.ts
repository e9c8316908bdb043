import { useJudging } from "../judging/judging.tsx";

/** A way to copy words, which says that it was done, in these words, or why not. */
export function useCopy(): (words: string, done: string) => Promise<void> {
  const { say } = useJudging();
  return async (words, done) => {
    try {
      await navigator.clipboard.writeText(words);
      say(done);
    } catch {
      say("The browser let nothing be copied: select the words and copy them by its own key");
    }
  };
}
