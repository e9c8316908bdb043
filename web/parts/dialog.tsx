import { type ComponentChildren, createPortal } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { showControls } from "../../src/present/words/show-words.ts";

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** A dialog that is open while it is there: Escape, its button or a click beside it closes it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const held = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    held.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const closeBeside = (event: MouseEvent) => {
    if (event.target === held.current) onClose();
  };
  // In the page itself: no style of the place where it was opened reaches it.
  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same, by the browser's own hand
    <dialog
      ref={held}
      class="dialog"
      aria-labelledby={id}
      onClick={closeBeside}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-body">
        <div class="dialog-head">
          <h2 id={id}>{showControls(title)}</h2>
          <button type="button" class="quiet" aria-label="Close" onClick={onClose}>
            ✕
          </button>
        </div>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}
