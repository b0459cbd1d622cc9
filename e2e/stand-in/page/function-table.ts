/**
 * Values that cross between two worlds of a page, with their functions replaced by numbers. Each world keeps the
 * functions that it gave away and calls the other's by number, as Electron's contextBridge does with proxies.
 */
export class FunctionTable {
  readonly #given = new Map<number, (...values: unknown[]) => unknown>();
  readonly #callOther: (id: number, values: unknown[]) => unknown;

  constructor(callOther: (id: number, values: unknown[]) => unknown) {
    this.#callOther = callOther;
  }

  /** What may leave this world. */
  give(value: unknown): unknown {
    if (isFunction(value)) {
      const id = this.#given.size + 1;
      this.#given.set(id, value);
      return { $function: id };
    }
    return eachMember(value, (member) => this.give(member));
  }

  /** What arrived from the other world, ready for use in this one. */
  take(value: unknown): unknown {
    const id = functionId(value);
    if (id !== undefined) return (...values: unknown[]) => this.#callOther(id, values);
    return eachMember(value, (member) => this.take(member));
  }

  /** The other world calls a function that was given to it. */
  call(id: number, values: unknown): unknown {
    const given = this.#given.get(id);
    if (!given) throw new Error(`stand-in: no function ${id} was given to the other world`);
    const taken = this.take(values);
    return given(...(Array.isArray(taken) ? taken : []));
  }
}

function isFunction(value: unknown): value is (...values: unknown[]) => unknown {
  return typeof value === "function";
}

function functionId(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null || !("$function" in value)) return undefined;
  return typeof value.$function === "number" ? value.$function : undefined;
}

function eachMember(value: unknown, change: (member: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(member)]));
}
