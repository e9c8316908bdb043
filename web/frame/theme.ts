/** How light the desk is: as the system has it, or as was chosen. */
export type Theme = "auto" | "light" | "dark";

/** The theme that was chosen on this machine. */
export function themeNow(): Theme {
  const kept = localStorage.getItem(KEPT_AS);
  return kept === "light" || kept === "dark" ? kept : "auto";
}

/** Puts a theme on the page, and keeps it where one is given. */
export function putTheme(theme: Theme = themeNow()): void {
  localStorage.setItem(KEPT_AS, theme);
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

const KEPT_AS = "standoff-theme";
