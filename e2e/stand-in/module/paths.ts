import { mkdirSync, mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { commandLine } from "./command-line.ts";

const paths = new Map<string, string>([
  ["home", os.homedir()],
  ["appData", path.join(os.homedir(), ".config")],
  ["temp", os.tmpdir()],
  ["desktop", path.join(os.homedir(), "Desktop")],
  ["documents", path.join(os.homedir(), "Documents")],
  ["downloads", path.join(os.homedir(), "Downloads")],
  ["exe", process.execPath],
]);

export function getPath(name: string): string {
  if (name === "userData") return userData();
  const found = paths.get(name);
  if (found === undefined) throw new Error(`Failed to get '${name}' path`);
  return found;
}

export function setPath(name: string, place: string): void {
  paths.set(name, place);
}

/** Made when it is first asked for; in a place of its own unless the test said where. */
function userData(): string {
  const given = paths.get("userData") ?? commandLine.getSwitchValue("user-data-dir");
  const folder = given === "" ? mkdtempSync(path.join(os.tmpdir(), "stand-in-")) : path.resolve(given);
  mkdirSync(folder, { recursive: true });
  paths.set("userData", folder);
  return folder;
}
