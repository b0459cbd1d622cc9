import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "./hosts/hosts.ts";

/** The document that Lectern was conceived from; it is not part of the project. */
export function seedDocument(): string | undefined {
  const shared = process.env.LECTERN_SHARED ?? path.resolve(projectFolder, "..", "shared");
  const folder = path.join(shared, "seed");
  if (!existsSync(folder)) return undefined;
  const name = readdirSync(folder).find((file) => file.endsWith(".txt"));
  return name === undefined ? undefined : path.join(folder, name);
}
