import { archiveState } from "../archive/archive-state.ts";
import { everything } from "../finding/narrowing.ts";
import { showList } from "../finding/show-list.ts";

/** The list of what the last import brought; all of the archive, where that is the same. @param imported how many it brought */
export function showImported(imported: number): void {
  const isAll = archiveState.get()?.archive?.transcripts === imported;
  showList({ ...everything, query: isAll ? "" : "is:last-imported " });
}
