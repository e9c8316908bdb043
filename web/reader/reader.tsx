import type { RoomProps } from "../rooms.ts";
import { DocumentReader } from "./document-reader.tsx";

/** One document, opened to be read. */
export function Reader({ id }: RoomProps) {
  return <DocumentReader id={id} opensOne={false} />;
}
