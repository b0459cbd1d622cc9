import type { FlagTest } from "../query/query.ts";
import { isEmbargoed, isEmbargoPassed } from "../shelf/narrowing.ts";
import { traitBit } from "../shelf/traits.ts";
import type { Ground } from "./ground.ts";
import { type Held, setWhere } from "./slot-set.ts";

export function evaluateFlag({ flag }: FlagTest, { shelf, today }: Ground): Held {
  const where = (holds: (slot: number) => boolean): Held => ({ set: setWhere(shelf.slots(), shelf.slotCount, holds) });
  if (flag === "is:embargoed") return where((slot) => isEmbargoed(shelf, slot, today));
  if (flag === "is:embargo-passed") return where((slot) => isEmbargoPassed(shelf, slot, today));
  if (flag === "is:trashed") return where((slot) => shelf.inTrash[slot] === true);
  const bit = traitBit(flag);
  return where((slot) => (Number(shelf.traits[slot]) & bit) !== 0);
}
