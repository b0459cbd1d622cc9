import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { z } from "zod";

const noteSchema = z.object({ reason: z.string(), at: z.string() });

/** That Electron's binary could not be had, and why. */
export type RefusedDownload = z.infer<typeof noteSchema>;

/** One note for each version, so that the next start does not wait again and the next version tries anew. */
export type RefusedDownloads = {
  readonly recall: (version: string) => Promise<RefusedDownload | undefined>;
  readonly remember: (version: string, reason: string) => Promise<void>;
  readonly forget: (version: string) => Promise<void>;
};

export function refusedDownloads(folder: string = cacheFolder()): RefusedDownloads {
  const fileOf = (version: string): string => path.join(folder, `electron-${version.replace(/[^\w.-]/g, "_")}.json`);
  return {
    recall: async (version) => {
      const text = await readFile(fileOf(version), "utf8").catch(() => undefined);
      return text === undefined ? undefined : parseNote(text);
    },
    remember: async (version, reason) => {
      await mkdir(folder, { recursive: true });
      await writeFile(fileOf(version), JSON.stringify({ reason, at: new Date().toISOString() }));
    },
    forget: (version) => rm(fileOf(version), { force: true }),
  };
}

/** The user's cache folder for Lectern: what is in it may be deleted at any time. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  const home = os.homedir();
  if (platform === "win32")
    return path.join(env.LOCALAPPDATA ?? path.join(home, "AppData", "Local"), "Lectern", "Cache");
  if (platform === "darwin") return path.join(home, "Library", "Caches", "Lectern");
  const stated = env.XDG_CACHE_HOME;
  return path.join(stated && path.isAbsolute(stated) ? stated : path.join(home, ".cache"), "lectern");
}

/** A note that cannot be read counts as none: the download is tried again. */
function parseNote(text: string): RefusedDownload | undefined {
  try {
    return noteSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
