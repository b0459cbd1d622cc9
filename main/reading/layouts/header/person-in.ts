import { isPersonName } from "../../speakers/cutters/cut-member.ts";

/** `Anna Berg (harbour master)`: the name; undefined for what is none. */
export function personIn(text: string): string | undefined {
  const name = text.replace(/\s*[(–—,-]\s.*$|\s*\(.*$/, "").trim();
  return isPersonName(name) && name.split(" ").length >= 2 ? name : undefined;
}
