import { useState } from "preact/hooks";
import type { DeskFacts } from "../../src/present/desk/desk.ts";
import { goTo, hrefOf, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { useJudging } from "../judging/judging.tsx";
import { Words } from "../parts/words.tsx";
import { ROOMS } from "../rooms.ts";
import { putTheme, type Theme, themeNow } from "./theme.ts";

/** What stands above every room: the ledger, the rooms, a search of all of it, and who judges. */
export function TopBar({ facts, showKeys }: { readonly facts: DeskFacts | null; readonly showKeys: () => void }) {
  const { parts } = useAddress();
  return (
    <header class="top">
      <Link class="mark" href="/">
        <b>Standoff</b> {facts && <Words class="ledger-name">{facts.name}</Words>}
      </Link>
      <nav aria-label="Rooms">
        {ROOMS.filter(({ tab }) => tab !== null).map(({ path, tab }) => (
          <Link key={path} href={`/${path}`} aria-current={isIn(parts[0], path) ? "page" : undefined}>
            {tab}
            {path === "review" && facts !== null && facts.unreviewed > 0 && (
              <span class="count">{facts.unreviewed.toLocaleString("en")}</span>
            )}
          </Link>
        ))}
      </nav>
      <Search />
      <Person />
      <ThemeButton />
      <button type="button" class="quiet" aria-label="Keys" title="Keys (?)" onClick={showKeys}>
        ?
      </button>
    </header>
  );
}

/** A room that is reached from others lights up the tab of those. */
const isIn = (first = "", path: string): boolean => (PARENTS[first] ?? first) === path;

const PARENTS: Readonly<Record<string, string>> = { read: "", party: "people", record: "statements" };

function Search() {
  const [words, setWords] = useState("");
  const submit = (event: Event) => {
    event.preventDefault();
    if (words.trim() !== "") goTo(hrefOf(["statements"], { words: words.trim() }));
  };
  return (
    <search>
      <form onSubmit={submit}>
        <input
          type="search"
          id="search"
          aria-label="Search statements"
          placeholder="Search statements  /"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}

function Person() {
  const { name, choose } = useJudging();
  return (
    <button type="button" class="person quiet" title="Whose judgements are these?" onClick={choose}>
      {name === null ? "Who judges?" : <Words>{name}</Words>}
    </button>
  );
}

function ThemeButton() {
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
