import path from "node:path";
import { planRepair } from "../../archive/repair/repair.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";
import type { Opener } from "../opener.ts";
import { withReread } from "../read-again.ts";

export function archiveHandlers(context: Context, opener: Opener): HandlersOf<"archive"> {
  const { places, recent } = context;
  const backupAt = (from: string | undefined) => (from === undefined ? {} : { from: places.pathOf(from) });
  return {
    state: async () => opener.state(),
    create: async ({ place, name }) => opener.create(places.pathOf(place), name),
    open: async ({ place, readOnly, inSpiteOfDamage, takeOver }) =>
      opener.open(places.pathOf(place), { readOnly: readOnly || inSpiteOfDamage, inSpiteOfDamage, takeOver }),
    openSample: async () => opener.openSample(),
    close: async () => {
      await opener.close();
      return {};
    },
    verify: async () => {
      const { archive } = context.desk();
      const found = await archive.verify();
      await archive.care.verified(found, new Date());
      await opener.tell();
      return { files: found.files, damage: [...found.damage], orphans: found.orphans?.length ?? 0 };
    },
    repairPlan: async ({ place, from }) =>
      withReread((reread) => planRepair(places.pathOf(place), { reread, ...backupAt(from) })),
    repair: async ({ place, from }) => opener.repair(places.pathOf(place), backupAt(from).from),
    purge: opener.purge,
    forget: async ({ place }) => {
      await recent.forget(path.resolve(places.pathOf(place)));
      return {};
    },
  };
}
