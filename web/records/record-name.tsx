import type { ShownRecord } from "../../src/present/desk/shown-record.ts";
import { hrefOf } from "../address/address.ts";
import { atMoment } from "../address/at-moment.ts";
import { useAnswer } from "../asking/use-answer.ts";
import { Words } from "../parts/words.tsx";
import { nameRecord } from "./name-record.ts";

/** Another record by what people know it by, and its id. */
export function RecordName({ id }: { readonly id: string }) {
  const { answer } = useAnswer<ShownRecord>(atMoment(hrefOf(["records", id])));
  const name = answer && nameRecord(answer);
  return (
    <>
      {name !== null && (
        <>
          <Words>{name}</Words>{" "}
        </>
      )}
      <span class="id">{id}</span>
    </>
  );
}
