import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** The folder of the package.json that the started program belongs to. */
export const applicationFolder = nearestPackage(path.dirname(path.resolve(process.argv[1] ?? ".")));

function nearestPackage(folder: string): string {
  const parent = path.dirname(folder);
  return existsSync(path.join(folder, "package.json")) || parent === folder ? folder : nearestPackage(parent);
}

const description: unknown = JSON.parse(readFileSync(path.join(applicationFolder, "package.json"), "utf8"));

export function described(key: "productName" | "name" | "version"): string | undefined {
  const value: unknown = typeof description === "object" && description !== null && Reflect.get(description, key);
  return typeof value === "string" ? value : undefined;
}
