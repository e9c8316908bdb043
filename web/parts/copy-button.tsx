import { useJudging } from "../judging/judging.tsx";

type CopyButtonProps = { readonly words: string; readonly label: string; readonly title: string };

/** Copies words, and says so. */
export function CopyButton({ words, label, title }: CopyButtonProps) {
  const { say } = useJudging();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      say("Copied");
    } catch {
      say("The browser does not let the desk copy: select the words and copy them yourself");
    }
  };
  return (
    <button
      type="button"
      class={label === "⧉" ? "quiet small" : "small"}
      title={title}
      aria-label={title}
      onClick={() => void copy()}
    >
      {label}
    </button>
  );
}
