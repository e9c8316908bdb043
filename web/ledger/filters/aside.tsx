import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Dialog } from "../../parts/dialog.tsx";
import { useMedia } from "../../parts/use-media.ts";

/** What stands at the left of a list, or where the page is narrow behind a button that says how many filters are chosen. */
export function Aside({ chosen, children }: { readonly chosen: number; readonly children: ComponentChildren }) {
  const isNarrow = useMedia(NARROW);
  const [isOpen, setOpen] = useState(false);
  if (!isNarrow) {
    return (
      <aside class="ledger-aside" aria-label="Filters and saved views">
        {children}
      </aside>
    );
  }
  return (
    <div class="ledger-filters">
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Filters{chosen > 0 && ` (${chosen})`}
      </button>
      {isOpen && (
        <Dialog title="Filters" onClose={() => setOpen(false)}>
          {children}
        </Dialog>
      )}
    </div>
  );
}

/** The same width stands in ledger.css. */
const NARROW = "(max-width: 62rem)";
