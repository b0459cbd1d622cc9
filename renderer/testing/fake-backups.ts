import type { Bridge } from "../../shared/contract/bridge.ts";
import type { Calls } from "../../shared/contract/contract.ts";

type Tell = (event: Parameters<Parameters<Bridge<File>["on"]["backups.progress"]>[0]>[0]) => void;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A backup of 12 files, each step of which can be seen. */
export function createFakeBackups(tell: Tell): Calls["backups"] {
  const cancelled = new Set<string>();
  return {
    last: async () => ({ ok: true, value: {} }),
    async make({ backup }) {
      for (const doing of ["comparing", "copying", "checking"] as const) {
        for (let done = 0; done <= 12; done += 4) {
          if (cancelled.has(backup))
            return { ok: false, error: { code: "cancelled", message: "The backup was stopped." } };
          tell({ backup, doing, done, total: doing === "comparing" ? 0 : 12 });
          await pause(100);
        }
      }
      const value = {
        folder: "/media/usb/Ministry transcripts",
        at: new Date().toISOString(),
        batch: 7,
        transcripts: 60,
        copied: { files: 12, bytes: 1_204_331 },
        files: 187,
        damage: [],
      };
      return { ok: true, value };
    },
    async cancel({ backup }) {
      cancelled.add(backup);
      return { ok: true, value: {} };
    },
  };
}
