import { useEffect, useRef } from "preact/hooks";
import type { DeskFacts } from "../../src/present/desk/desk.ts";
import { useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { useJudging } from "../judging/judging.tsx";
import { Words } from "../parts/words.tsx";
import { ROOMS } from "../rooms.ts";
import { SearchBox } from "./search-box.tsx";
import { ThemeButton } from "./theme-button.tsx";

/** What stands above every room: the ledger, the rooms, a search of all of it, and who judges. */
export function TopBar({ facts, showKeys }: { readonly facts: DeskFacts | null; readonly showKeys: () => void }) {
  const [room = ""] = useAddress().parts;
  const classes = ["top", facts === null && "is-coming", HAVE_A_SEARCH.has(room) && "has-other-search"];
  return (
    <header class={classes.filter(Boolean).join(" ")}>
      <Link class="mark" href="/">
        <b>Standoff</b>
        {facts && <Words class="ledger-name">{facts.name}</Words>}
        {facts?.isDemo && <span class="demo">an invented conflict</span>}
      </Link>
      <Tabs unreviewed={facts?.unreviewed ?? 0} />
      <SearchBox />
      <Person />
      <ThemeButton />
      <button type="button" class="quiet" aria-label="Keys" title="Keys (?)" onClick={showKeys}>
        ?
      </button>
    </header>
  );
}

/** Rooms with a search of their own, beside which another would be one too many. */
const HAVE_A_SEARCH: ReadonlySet<string> = new Set(["statements", "documents"]);

function Tabs({ unreviewed }: { readonly unreviewed: number }) {
  const first = useAddress().parts[0] ?? "";
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a narrow page the tabs are wider than it is, and the one that is open may lie outside.
    const tab = nav.current?.querySelector<HTMLElement>("[aria-current]");
    if (nav.current && tab) nav.current.scrollLeft = tab.offsetLeft - (nav.current.clientWidth - tab.offsetWidth) / 2;
  }, [first, unreviewed > 0]);
  return (
    <nav aria-label="Rooms" ref={nav}>
      {ROOMS.filter(({ tab }) => tab !== null).map(({ path, tab }) => (
        <Link key={path} href={`/${path}`} aria-current={(PARENTS[first] ?? first) === path ? "page" : undefined}>
          {tab}
          {path === "review" && unreviewed > 0 && (
            <span class="count">
              {unreviewed.toLocaleString("en")}
              <span class="unseen"> unreviewed</span>
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}

/** A room that is reached from others lights up the tab of those. */
const PARENTS: Readonly<Record<string, string>> = { read: "", party: "people", record: "log" };

function Person() {
  const { name, choose } = useJudging();
  return (
    <button
      type="button"
      class="person quiet"
      title="Under whose name judgements are kept"
      onClick={() => void choose()}
    >
      {name === null ? "Who judges?" : <Words>{name}</Words>}
    </button>
  );
}
