import { Parser } from "htmlparser2";
import type { Pace } from "../../pace.ts";
import { type ExportedFiles, parsed } from "../exported-files.ts";
import { roomFolder } from "./room-data.ts";

/** How many of the lists for readers without scripts lead to each page, by its file. Throws `unreadable`. */
export async function countShelves(files: ExportedFiles, pace: Pace): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const file of await files.below(`${roomFolder}/browse`)) {
    const page = await files.text(file);
    parsed(file, () => new Parser({ onopentag: (name, { class: kind, href }) => count(name, kind, href) }).end(page));
    await pace();
  }
  return counts;

  function count(name: string, kind: string | undefined, href = ""): void {
    if (name !== "a" || kind !== "title") return;
    const file = href.replace(/^\.\./, roomFolder);
    counts.set(file, (counts.get(file) ?? 0) + 1);
  }
}
