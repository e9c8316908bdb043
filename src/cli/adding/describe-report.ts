import type { RereadReport } from "../../work/reread/reread-report.ts";

/** What came of reading again, in words, those numbers that are none left out; empty where nothing was read. */
export function describeReport(report: RereadReport): string {
  const { kept, held, changed, found, ended, reanchored, orphaned } = report;
  const parts = [
    kept > 0 && `${kept} kept${held > 0 ? ` (${held} held by a person)` : ""}`,
    changed > 0 && `${changed} changed`,
    found > 0 && `${found} new`,
    ended > 0 && `${ended} no longer found`,
    reanchored > 0 && `${reanchored} judgements moved to the same words`,
    orphaned > 0 && `${orphaned} judgements on no record any more`,
  ];
  return parts.filter((part) => part !== false).join(", ");
}
