import path from "node:path";
import { listNames } from "../disk/list-names.ts";

/** Where each `archive.json` goes that a newer one takes the place of. */
export const generationsFolder = "generations";

/** An earlier `archive.json`; its name says all this. */
export type Generation = {
  readonly name: string;
  /** Of the history, that it is the state after. */
  readonly batch: number;
  /** When it was written, in ms since 1970; to the second. */
  readonly at: number;
  /** Of its bytes. */
  readonly sha256: string;
};

const shape = /^(\d{12,16})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([0-9a-f]{64})\.json$/;

export function generationName(batch: number, at: Date, sha256: string): string {
  const time = at.toISOString().replaceAll(/[-:]|\.\d+/g, "");
  return `${String(batch).padStart(12, "0")}-${time}-${sha256}.json`;
}

/** Undefined for a file that is none. */
export function parseGeneration(name: string): Generation | undefined {
  const [, batch, year, month, day, hour, minute, second, sha256] = shape.exec(name) ?? [];
  if (sha256 === undefined) return undefined;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at) ? undefined : { name, batch: Number(batch), at, sha256 };
}

/** Oldest first; none when there is no such folder. */
export async function listGenerations(folder: string): Promise<readonly Generation[]> {
  const names = await listNames(path.join(folder, generationsFolder));
  return names
    .map(parseGeneration)
    .filter((generation) => generation !== undefined)
    .sort((a, b) => a.batch - b.batch || a.at - b.at);
}

export function generationLabel(name: string): string {
  return `${generationsFolder}/${name}`;
}
