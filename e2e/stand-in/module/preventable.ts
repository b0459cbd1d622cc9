import type { EventEmitter } from "node:events";

/** Emits an event whose listeners may prevent what comes next; true when one did. */
export function isPrevented(
  emitter: EventEmitter,
  name: string,
  details: Readonly<Record<string, unknown>> = {},
  ...values: unknown[]
): boolean {
  let prevented = false;
  const preventDefault = () => {
    prevented = true;
  };
  emitter.emit(name, { ...details, preventDefault }, ...values);
  return prevented;
}
