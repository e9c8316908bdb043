import type { ShownRecord } from "../../../src/present/desk/shown-record.ts";
import { hrefOf } from "../../address/address.ts";
import { atMoment } from "../../address/at-moment.ts";
import { Link } from "../../address/link.tsx";
import { useAnswer } from "../../asking/use-answer.ts";
import { Words } from "../../parts/words.tsx";

/** One of two that are held to be one or not: its name, and the document that it stands in, which tells it from others of that name. */
export function LinkEnd({ id, name }: { readonly id: string; readonly name: string }) {
  const { answer } = useAnswer<ShownRecord>(atMoment(hrefOf(["records", id])));
  const document = answer?.document as { readonly title?: string | null; readonly outlet?: string | null } | undefined;
  return (
    <>
      <Link href={atMoment(hrefOf(["record", id]))} title={`The record ${id}`}>
        <Words>{name}</Words>
      </Link>
      {document && (
        <span class="soft">
          {" in "}
          <Words>{document.title ?? "an untitled document"}</Words>
          {document.outlet && (
            <>
              , <Words>{document.outlet}</Words>
            </>
          )}
        </span>
      )}
    </>
  );
}
