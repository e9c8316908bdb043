import { keysNow } from "../keys/held-keys.ts";
import type { Key } from "../keys/use-keys.ts";
import { Dialog } from "../parts/dialog.tsx";

/** The keys that do something here. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl class="keys">
        {unique(keysNow()).map(({ key, words }) => (
          <div key={key}>
            <dt>
              <kbd>{NAMES[key] ?? key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/** Of two that have the same key, the one that is heard. */
const unique = (keys: readonly Key[]): readonly Key[] =>
  keys.filter(({ key }, at) => keys.findIndex((one) => one.key === key) === at);

const NAMES: Readonly<Record<string, string>> = {
  " ": "space",
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
};
