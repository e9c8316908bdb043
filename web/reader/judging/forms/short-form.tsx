import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

type ShortFormProps = {
  readonly title: ComponentChildren;
  /** What the button says that sends it. */
  readonly send: string;
  readonly isReady?: boolean;
  readonly error?: string | null;
  readonly onSend: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** A few fields in the card itself: return sends it, in a field of several lines with the control key; escape closes it. */
export function ShortForm({ title, send, isReady = true, error, onSend, onClose, children }: ShortFormProps) {
  const held = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    held.current?.querySelector<HTMLElement>("input:checked, [data-first], input, textarea, select")?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && isReady) held.current?.requestSubmit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (isReady) void onSend();
  };
  return (
    <form ref={held} class="short-form" aria-labelledby={id} onSubmit={submit} onKeyDown={press}>
      <p id={id} class="form-title">
        {title}
      </p>
      {children}
      {error && (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
      <div class="actions">
        <button type="button" class="quiet" onClick={onClose}>
          Close
        </button>
        <button type="submit" class="primary" disabled={!isReady}>
          {send}
        </button>
      </div>
    </form>
  );
}
