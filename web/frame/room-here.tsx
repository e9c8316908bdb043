import type { ComponentType } from "preact";
import { useEffect, useErrorBoundary, useRef, useState } from "preact/hooks";
import { useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { Refusal } from "../asking/ask.ts";
import { useHeard } from "../asking/events.ts";
import { Coming } from "../parts/coming.tsx";
import { Refused } from "../parts/refused.tsx";
import { ROOMS, type RoomProps } from "../rooms.ts";
import { focusHeading } from "./focus-heading.ts";
import { useTitle } from "./use-title.ts";

/** The room that the address names: loaded, entered at its heading, and told of where it breaks down. */
export function RoomHere() {
  const { parts } = useAddress();
  const [path = "", id = ""] = parts;
  const room = ROOMS.find((one) => one.path === path);
  const { View, isLost } = useView(path);
  useTitle(room?.title ?? "Not found");
  useEntering(`${path}/${id}`);
  // A room that is reached from others shows one thing, which the address must name.
  if (!room || (room.tab === null && id === "")) return <Lost />;
  if (isLost) return <Refused refusal={NOT_LOADED} />;
  if (View === null) return <Coming title={room.title} />;
  return <Guarded key={`${path}/${id}`} View={View} id={id} />;
}

/** A room's view; asked for again where the desk was away. */
const useView = (path: string) => {
  const isThere = useHeard((heard) => heard.isThere);
  const [loaded, setLoaded] = useState<{ path: string; View: ComponentType<RoomProps> | null } | null>(null);
  useEffect(() => {
    const room = ROOMS.find((one) => one.path === path);
    let isWanted = true;
    room?.load().then(
      (View) => isWanted && setLoaded({ path, View }),
      () => isWanted && setLoaded({ path, View: null }),
    );
    return () => {
      isWanted = false;
    };
  }, [path, isThere]);
  const here = loaded?.path === path ? loaded : null;
  return { View: here?.View ?? null, isLost: here !== null && here.View === null };
};

/** Begins at the top of a room, with the focus on its heading, when it was come to from another. */
const useEntering = (place: string) => {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    const room = document.getElementById("room");
    return room ? focusHeading(room) : undefined;
  }, [place]);
};

function Guarded({ View, id }: { readonly View: ComponentType<RoomProps>; readonly id: string }) {
  const [error] = useErrorBoundary();
  if (error) return <Refused refusal={new Refusal("bug", `this view has broken down: ${String(error)}`)} />;
  return <View id={id} />;
}

function Lost() {
  return (
    <div class="refused">
      <h1>There is no such room here</h1>
      <p>
        <Link href="/">To the reader</Link> or <Link href="/statements">to the ledger</Link>.
      </p>
    </div>
  );
}

const NOT_LOADED = new Refusal("no-answer", "this view could not be loaded: it comes when the desk answers again");
