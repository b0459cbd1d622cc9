import { say } from "../../../shared/language/say.ts";
import type { FlagTest } from "../query/query.ts";
import { isEmbargoed, isEmbargoPassed } from "../shelf/narrowing.ts";
import { traitBit } from "../shelf/traits.ts";
import type { Ground } from "./ground.ts";
import { scanRecords } from "./scan-records.ts";
import { type Held, setWhere } from "./slot-set.ts";

export async function evaluateFlag({ flag }: FlagTest, ground: Ground): Promise<Held> {
  const { shelf, today } = ground;
  const where = (holds: (slot: number) => boolean): Held => ({ set: setWhere(shelf.slots(), shelf.slotCount, holds) });
  if (flag === "is:embargoed") return where((slot) => isEmbargoed(shelf, slot, today));
  if (flag === "is:embargo-passed") return where((slot) => isEmbargoPassed(shelf, slot, today));
  if (flag === "is:trashed") return where((slot) => shelf.inTrash[slot] === true);
  if (flag === "is:last-imported") return evaluateLastImported(ground);
  if (flag === "has:untagged-mentions") return evaluateMentions(ground);
  const bit = traitBit(flag);
  return where((slot) => (Number(shelf.traits[slot]) & bit) !== 0);
}

/** All that one import brings: its transcripts are made one after the other, each at an instant of its own. */
async function evaluateLastImported(ground: Ground): Promise<Held> {
  const { shelf, tables } = ground;
  const there = shelf.slots().filter((slot) => shelf.inTrash[slot] !== true);
  const importedAt = (slot: number) => Number(shelf.imported[slot]);
  const last = there.reduce((one, other) => (importedAt(other) > importedAt(one) ? other : one), there[0] ?? 0);
  const id = tables.transcripts.get(shelf.ids[last] ?? "")?.source.import;
  return scanRecords(ground, ({ source }) => source.import === id);
}

async function evaluateMentions({ shelf, untaggedMentions, say: tell }: Ground): Promise<Held> {
  const { ids, left } = await untaggedMentions();
  if (left > 0) {
    tell(
      say(
        "{left, plural, one {One text is} other {# texts are}} still to be read for names: what they name is found when they are.",
        { left },
      ),
    );
  }
  return { set: setWhere(shelf.slots(), shelf.slotCount, (slot) => ids.has(shelf.ids[slot] ?? "")) };
}
