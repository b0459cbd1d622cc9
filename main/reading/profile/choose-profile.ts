import { matchPattern, parsePattern, tailOf } from "../../../shared/reading/pattern.ts";
import type { Profile } from "../../../shared/reading/profile.ts";
import { findLines, type Lookup } from "./find-lines.ts";

/** A page as a profile's conditions look at it. */
export type Asked = {
  readonly lookup: Lookup;
  readonly layout: string;
  /** With the folders that it lay in, as far as they are known. */
  readonly fileName: string;
};

/** Do all conditions of the profile hold? */
export function fitsProfile({ files }: Profile, { lookup, layout, fileName }: Asked): boolean {
  if (files.layout !== undefined && files.layout !== layout) return false;
  if (files.path !== undefined && pathParts(files.path, fileName) === undefined) return false;
  return files.lines.every(({ at, like }) => {
    const [line] = findLines(lookup, at);
    return line !== undefined && matchPattern(parsePattern(like), line.text) !== undefined;
  });
}

/** What the parts of a path's pattern hold; undefined when the path has another shape. */
export function pathParts(pattern: string, fileName: string): ReadonlyMap<string, string> | undefined {
  const tail = tailOf(fileName, pattern);
  const parts = tail === undefined ? undefined : matchPattern(parsePattern(pattern), tail);
  return parts && new Map([...parts].map(([name, { from, to }]) => [name, (tail ?? "").slice(from, to)]));
}

/** Of the profiles that fit the one that asks for most; the first of several that ask for as much. */
export function chooseProfile(profiles: readonly Profile[], asked: Asked): Profile | undefined {
  const fitting = profiles.filter((profile) => fitsProfile(profile, asked));
  return fitting.toSorted((a, b) => conditions(b) - conditions(a))[0];
}

function conditions({ files }: Profile): number {
  const path = files.path === undefined ? 0 : files.path.split("/").length;
  return path + (files.layout === undefined ? 0 : 1) + files.lines.length;
}
