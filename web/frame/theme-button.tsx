import { useState } from "preact/hooks";
import { putTheme, type Theme, themeNow } from "./theme.ts";

/** Turns the page from the system's colours to light, to dark, and back. */
export function ThemeButton() {
  const [theme, setTheme] = useState(themeNow);
  const next = NEXT[theme];
  const turn = () => {
    putTheme(next);
    setTheme(next);
  };
  return (
    <button
      type="button"
      class="quiet"
      aria-label={`Colours: ${theme}; switch to ${next}`}
      title={`Colours: ${theme}`}
      onClick={turn}
    >
      {SIGNS[theme]}
    </button>
  );
}

const NEXT: Readonly<Record<Theme, Theme>> = { auto: "light", light: "dark", dark: "auto" };
const SIGNS: Readonly<Record<Theme, string>> = { auto: "◐", light: "○", dark: "●" };
