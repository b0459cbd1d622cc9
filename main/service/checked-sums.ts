import path from "node:path";
import { z } from "zod";
import { sha256 } from "../../shared/records/id.ts";
import type { CheckedSums } from "../archive/catalogue/checked-sums.ts";
import type { Log } from "../runtime/log/log.ts";
import type { Host } from "./host.ts";
import { machineFile } from "./machine-file.ts";

/** Another version may know more of what a valid record is. */
const entries = z.object({ version: z.string(), sums: z.array(sha256) });

/** Each archive that is worked in leaves one whenever `archive.json` is written. */
const kept = 50;

/** What this version has checked on this machine, latest first. */
export function checkedSums({ userData, version }: Pick<Host, "userData" | "version">, log: Log): CheckedSums {
  const file = machineFile(path.join(userData, "checked.json"), entries, { version, sums: [] });
  const own = (now: z.output<typeof entries>) => (now.version === version ? now.sums : []);
  return {
    has: async (sum) => own(await file.read()).includes(sum),
    add: async (sum) => {
      try {
        await file.change((now) => ({
          version,
          sums: [sum, ...own(now).filter((one) => one !== sum)].slice(0, kept),
        }));
      } catch (error) {
        // The archive is open, or saved; the next opening takes as long as the first.
        log.fault("checked-sums", error);
      }
    },
  };
}
