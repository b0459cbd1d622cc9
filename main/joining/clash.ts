import type { Clash } from "../../shared/records/change.ts";
import { isJsonValue } from "../archive/changes/json-value.ts";
import { mapThree, type Side, type Three } from "./three.ts";

/** Values that both sides changed, as the history keeps them: what does not stand is not lost. */
export function clashOf(values: Three<unknown>, kept: Side): Pick<Clash, "before" | "here" | "there" | "kept"> {
  const json = mapThree(values, (value) => (isJsonValue(value) ? value : undefined));
  const told = Object.entries(json).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(told), kept };
}
