import type { Calls } from "../../shared/contract/contract.ts";
import type { Place } from "../../shared/contract/places.ts";

const folder = (id: string, label: string): Place => ({ id, label, kind: "folder" });
const home = folder("home", "/home/archivist");

/** A small machine: one home folder with a few folders in it. */
export function createFakePlaces(): Calls["places"] {
  const made: Place[] = [];
  return {
    choose: async ({ purpose }) => ({ ok: true, value: { places: [folder(purpose, "/home/archivist/Chosen")] } }),
    async list({ place, files = false }) {
      if (place !== undefined && place !== home.id) {
        return { ok: true, value: { here: folder(place, `/home/archivist/${place}`), parent: home, entries: made } };
      }
      const folders = ["Documents", "Downloads", "Transcripts"].map((name) => folder(name, name));
      const archive: Place = { id: "Ministry", label: "Ministry transcripts", kind: "archive" };
      const file: Place = { id: "board", label: "board-2021-03.txt", kind: "file" };
      return { ok: true, value: { here: home, entries: [...folders, archive, ...made, ...(files ? [file] : [])] } };
    },
    async make({ name }) {
      const place = folder(`made-${made.length}`, name);
      made.push(place);
      return { ok: true, value: place };
    },
  };
}
