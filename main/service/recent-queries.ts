import path from "node:path";
import { z } from "zod";
import { machineFile } from "./machine-file.ts";

const entry = z.object({ archive: z.string(), query: z.string() });

type Entry = z.infer<typeof entry>;

/** Of each archive. */
const kept = 20;
const keptInAll = 200;

/** What was looked for on this machine, latest first: nothing that others who open the archive need to see. */
export type RecentQueries = {
  readonly list: (archive: string) => Promise<string[]>;
  readonly note: (archive: string, query: string) => Promise<void>;
  readonly forget: (archive: string) => Promise<void>;
};

export function recentQueries(userData: string): RecentQueries {
  const file = machineFile(path.join(userData, "recent-queries.json"), z.array(entry), []);
  return {
    list: async (archive) =>
      (await file.read()).flatMap((entry) => (entry.archive === archive ? entry.query : [])).slice(0, kept),
    note: async (archive, asked) => {
      const query = asked.trim();
      if (query === "") return;
      const isOther = (entry: Entry) => entry.archive !== archive || entry.query !== query;
      await file.change((now) => [{ archive, query }, ...now.filter(isOther)].slice(0, keptInAll));
    },
    forget: async (archive) => {
      await file.change((now) => now.filter((entry) => entry.archive !== archive));
    },
  };
}
