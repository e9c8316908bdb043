import { keysNow } from "../keys/use-keys.ts";
import { Dialog } from "../parts/dialog.tsx";

/** The keys that do something here. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl class="keys">
        {keysNow().map(({ key, words }) => (
          <div key={key}>
            <dt>
              <kbd>{key === " " ? "space" : key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
