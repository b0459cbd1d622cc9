import type { Request } from "../../shared/contract/contract.ts";
import type { Outcome } from "../../shared/contract/error.ts";

/** Which of the transcripts that a view shows are ticked: none or all, but for these. */
export type Ticks = { readonly isAll: boolean; readonly but: ReadonlySet<string> };

export const noneTicked: Ticks = { isAll: false, but: new Set() };

export const allTicked: Ticks = { isAll: true, but: new Set() };

export function isTicked({ isAll, but }: Ticks, id: string): boolean {
  return isAll !== but.has(id);
}

export function withTick(ticks: Ticks, id: string, isOn: boolean): Ticks {
  const but = new Set(ticks.but);
  if (isOn === ticks.isAll) but.delete(id);
  else but.add(id);
  return { ...ticks, but };
}

/** Of so many. */
export function countTicked({ isAll, but }: Ticks, total: number): number {
  return isAll ? total - but.size : but.size;
}

type Selection = Request<"topics", "split">["selection"];
type View = Request<"finding", "ids">["view"];
type FindIds = (request: Request<"finding", "ids">) => Promise<Outcome<{ readonly ids: readonly string[] }>>;

/** The ticked ones as the service takes them. */
export async function toSelection({ isAll, but }: Ticks, view: View, find: FindIds): Promise<Outcome<Selection>> {
  if (!isAll) return { ok: true, value: { ids: [...but] } };
  if (but.size === 0) return { ok: true, value: { view } };
  const found = await find({ view });
  return found.ok ? { ok: true, value: { ids: found.value.ids.filter((id) => !but.has(id)) } } : found;
}
