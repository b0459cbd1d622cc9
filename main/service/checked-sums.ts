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
  /** What fails is logged: an archive is opened without it too, only later. */
  const orElse = async <T>(fallback: T, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      log.fault("checked-sums", error);
      return fallback;
    }
  };
  return {
    has: (sum) => orElse(false, async () => own(await file.read()).includes(sum)),
    add: (sum) =>
      orElse(undefined, async () => {
        const sums = (now: readonly string[]) => [sum, ...now.filter((one) => one !== sum)].slice(0, kept);
        await file.change((now) => ({ version, sums: sums(own(now)) }));
      }),
  };
}
