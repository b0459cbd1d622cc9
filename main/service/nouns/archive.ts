import path from "node:path";
import { planRepair } from "../../archive/repair/repair.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";
import type { Opener } from "../opener.ts";

export function archiveHandlers(context: Context, opener: Opener): HandlersOf<"archive"> {
  const { places, recent } = context;
  return {
    state: async () => opener.state(),
    create: async ({ place, name }) => opener.create(places.pathOf(place), name),
    open: async ({ place, readOnly, inSpiteOfDamage }) =>
      opener.open(places.pathOf(place), { readOnly: readOnly || inSpiteOfDamage, inSpiteOfDamage }),
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
      return { files: found.files, damage: [...found.damage] };
    },
    repairPlan: async ({ place }) => planRepair(places.pathOf(place)),
    repair: async ({ place }) => opener.repair(places.pathOf(place)),
    purge: opener.purge,
    forget: async ({ place }) => {
      await recent.forget(path.resolve(places.pathOf(place)));
      return {};
    },
  };
}
