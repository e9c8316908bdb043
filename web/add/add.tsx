import { PasteBox } from "../reader/paste-box.tsx";
import type { RoomProps } from "../rooms.ts";
import { HandOver } from "./files/hand-over.tsx";
import { JobList } from "./jobs/job-list.tsx";
import { JobView } from "./jobs/job-view.tsx";
import "./add.css";

/** Where documents come in: pasted, or as files and folders; or, with an id, what comes of files that were handed over. */
export function Add({ id }: RoomProps) {
  if (id !== "") return <JobView id={id} />;
  return (
    <div class="add">
      <header class="room-head">
        <h1>Add</h1>
      </header>
      <PasteBox />
      <HandOver />
      <JobList />
    </div>
  );
}
