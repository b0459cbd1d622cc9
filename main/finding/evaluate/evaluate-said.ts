import { createPacer } from "../../runtime/pacer.ts";
import { whereSpeaks } from "../concordance/speaks-in.ts";
import type { Said } from "../query/query.ts";
import { noSpeakerCalled } from "./evaluate-field.ts";
import type { Ground } from "./ground.ts";
import { type Held, setOf } from "./slot-set.ts";
import { speakersCalled } from "./speakers-called.ts";

/** Where somebody of this name speaks, or says it within one turn. Who a label stands for is the records' to tell. */
export async function evaluateSaid({ by, of }: Said, ground: Ground): Promise<Held> {
  const { shelf, tables, said } = ground;
  const ids = shelf.idsAt(shelf.slots());
  const where = await whereSpeaks(ids, await speakersCalled(by, ground), tables, createPacer());
  if (where.length === 0) ground.say(noSpeakerCalled(by));
  const slots = of ? await said(of, where) : where.flatMap(({ id }) => shelf.slotOf(id) ?? []);
  return { set: setOf(slots, shelf.slotCount) };
}
