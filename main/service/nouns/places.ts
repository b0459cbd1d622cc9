import { mkdir, readdir } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { LecternError } from "../../../shared/contract/error.ts";
import type { Place } from "../../../shared/contract/places.ts";
import { toSay } from "../../../shared/language/say.ts";
import { onDisk } from "../../archive/disk/disk-error.ts";
import { isArchive } from "../../archive/open.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";

export function placesHandlers({ host, places }: Context): HandlersOf<"places"> {
  return {
    choose: async ({ purpose }) => {
      if (!host.choose)
        throw new LecternError("unsupported", toSay("Here, folders are chosen from Lectern's own list."));
      const kind = purpose === "import-files" ? "file" : "folder";
      const paths = await host.choose(purpose);
      return { places: paths.map((at) => places.name(at, kind, at)) };
    },
    list: async ({ place, files }) => {
      if (!host.capabilities.browsePlaces)
        throw new LecternError("unsupported", toSay("Here, the system's own dialog chooses folders."));
      const here = place === undefined ? os.homedir() : places.pathOf(place);
      const parent = path.dirname(here);
      return {
        here: places.name(here, await folderKind(here), here),
        ...(parent === here ? {} : { parent: places.name(parent, "folder") }),
        entries: await entriesOf(here, files, places.name),
      };
    },
    make: async ({ inside, name }) => {
      if (/[/\\\0]/.test(name) || name === "." || name === "..") {
        throw new LecternError(
          "bad-request",
          toSay("“{name}” cannot be the name of a folder. Leave out slashes and dots alone.", { name }),
        );
      }
      const at = path.join(places.pathOf(inside), name);
      await onDisk(`make the folder “${name}”`, () => mkdir(at));
      return places.name(at, "folder");
    },
  };
}

async function folderKind(folder: string): Promise<"archive" | "folder"> {
  return (await isArchive(folder)) ? "archive" : "folder";
}

type NamePlace = (at: string, kind: Place["kind"]) => Place;

async function entriesOf(folder: string, files: boolean, name: NamePlace): Promise<Place[]> {
  const found = await onDisk(`look into the folder “${folder}”`, () => readdir(folder, { withFileTypes: true }));
  const shown = found.filter((entry) => !entry.name.startsWith("."));
  const folders = shown.filter((entry) => entry.isDirectory());
  const places = await Promise.all(
    folders.map(async (entry) => {
      const at = path.join(folder, entry.name);
      return name(at, await folderKind(at));
    }),
  );
  const documents = files ? shown.filter((entry) => entry.isFile()) : [];
  const order = new Intl.Collator(undefined, { numeric: true });
  const byLabel = (a: Place, b: Place) => order.compare(a.label, b.label);
  return [
    ...places.sort(byLabel),
    ...documents.map((entry) => name(path.join(folder, entry.name), "file")).sort(byLabel),
  ];
}
