import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

// `import … from "node:http"`, `require("http")`, `import("undici")`, and what Electron offers for the same.
const modules =
  /(?:\bfrom|\bimport|\brequire\()\s*\(?\s*["'`](?:node:)?(https?|http2|net|tls|dns(?:\/promises)?|dgram|undici|inspector|cluster)["'`]/g;
const fromElectron = /import\s*\{([^}]*)\}\s*from\s*["']electron["']/g;
const electronNetwork = /\b(net|autoUpdater|crashReporter|pushNotifications)\b/;

/** What of networks the code in a folder asks for, each as `file: module`; hashes in file names are left out. */
export async function networkUses(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.[cm]?js$/.test(entry.name));
  const uses = await Promise.all(
    files.map(async (entry) => {
      const found = modulesIn(await readFile(path.join(entry.parentPath, entry.name), "utf8"));
      return found.map((name) => `${entry.name.replace(/-[\w-]{8}(?=\.js$)/, "")}: ${name}`);
    }),
  );
  return uses.flat().sort();
}

const ownFiles = /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/** Paths of a program's first file and of all that it reads, at once or later. */
export async function filesReadBy(program: string): Promise<ReadonlySet<string>> {
  const found = new Set([program]);
  for (const file of found) {
    for (const [, name = ""] of (await readFile(file, "utf8")).matchAll(ownFiles)) {
      found.add(path.resolve(path.dirname(file), name));
    }
  }
  return found;
}

/** Names of the modules that a program's text imports to speak to a network. */
export function modulesIn(text: string): readonly string[] {
  const named = [...text.matchAll(modules)].map(([, name = ""]) => name);
  const ofElectron = [...text.matchAll(fromElectron)].flatMap(
    ([, names = ""]) => electronNetwork.exec(names)?.[1] ?? [],
  );
  return [...named, ...ofElectron.map((name) => `electron.${name}`)];
}
