import type { OpenArchive } from "../../shared/contract/archive.ts";
import type { Outcome } from "../../shared/contract/error.ts";
import { bridge } from "../bridge/bridge.ts";

/** Make an archive of the folder itself, which must be empty. */
export function createArchive(place: string, name: string): Promise<Outcome<OpenArchive>> {
  return bridge.archive.create({ place, name });
}

/** Make a folder of the archive's name in the chosen one, and an archive of that. */
export async function createInside(place: string, name: string): Promise<Outcome<OpenArchive>> {
  const made = await bridge.places.make({ inside: place, name });
  return made.ok ? createArchive(made.value.id, name) : made;
}
