import { useCopy } from "../copying/use-copy.ts";

type CopyButtonProps = { readonly words: string; readonly label: string; readonly title: string };

/** Copies words, and says so. */
export function CopyButton({ words, label, title }: CopyButtonProps) {
  const copy = useCopy();
  return (
    <button
      type="button"
      class={label === "⧉" ? "quiet small" : "small"}
      title={title}
      aria-label={title}
      onClick={() => void copy(words, "Copied")}
    >
      {label}
    </button>
  );
}
