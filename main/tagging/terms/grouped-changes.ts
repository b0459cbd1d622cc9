import type { FieldsChange } from "../../archive/changes/changes.ts";
import type { JsonValue } from "../../archive/changes/json-value.ts";

/** What is done to one record; lists that are empty count for nothing. */
export type Effect = {
  readonly set?: NonNullable<FieldsChange["set"]>;
  readonly remove?: { readonly [field: string]: readonly JsonValue[] };
  readonly add?: { readonly [field: string]: readonly JsonValue[] };
};

/** Gathers what is done to each record; records to which the same is done share a change. */
export class GroupedChanges {
  readonly #on: FieldsChange["on"];
  readonly #groups = new Map<string, FieldsChange>();

  constructor(on: FieldsChange["on"]) {
    this.#on = on;
  }

  add(id: string, effect: Effect): void {
    const parts = {
      ...(effect.set && Object.keys(effect.set).length > 0 ? { set: effect.set } : {}),
      ...filled("remove", effect.remove),
      ...filled("add", effect.add),
    };
    const key = JSON.stringify(parts);
    const group = this.#groups.get(key);
    if (group) group.ids.push(id);
    else if (key !== "{}") this.#groups.set(key, { do: "change", on: this.#on, ids: [id], ...parts });
  }

  get all(): FieldsChange[] {
    return [...this.#groups.values()];
  }
}

function filled(part: "remove" | "add", sets: Effect["remove"]): Pick<FieldsChange, "remove" | "add"> {
  const entries = Object.entries(sets ?? {}).flatMap(([field, members]) =>
    members.length > 0 ? [[field, [...members]] as const] : [],
  );
  return entries.length > 0 ? { [part]: Object.fromEntries(entries) } : {};
}
