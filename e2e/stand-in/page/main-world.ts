import { hear, say, type ToPage, toPageEvent, toPreloadEvent } from "./crossing.ts";
import { FunctionTable } from "./function-table.ts";

type Settle = { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void };

/** The page's own side of the stand-in's contextBridge. Runs before any script of the page. */
export function start(secret: string): void {
  const pending = new Map<number, Settle>();
  let calls = 0;
  const answers: ToPage[] = [];

  const table = new FunctionTable((call, values) => {
    calls += 1;
    const id = calls;
    // Answered before this returns: DOM events are synchronous.
    say(toPreloadEvent(secret), { call, id, values: table.give(values) });
    const answer = answers.pop();
    if (answer?.kind === "promised") return new Promise((resolve, reject) => pending.set(id, { resolve, reject }));
    if (answer?.kind === "threw") throw answer.error;
    return answer?.kind === "returned" ? table.take(answer.value) : undefined;
  });

  hear<ToPage>(toPageEvent(secret), (message) => {
    if (message.kind === "expose") expose(message.name, table.take(message.api));
    else if (message.kind === "callback") table.call(message.call, message.values);
    else if (message.kind === "settled") {
      const settle = pending.get(message.id);
      pending.delete(message.id);
      if ("error" in message) settle?.reject(message.error);
      else settle?.resolve(table.take(message.value));
    } else answers.push(message);
  });
}

function expose(name: string, api: unknown): void {
  Object.defineProperty(window, name, { value: deepFreeze(api), enumerable: true });
}

function deepFreeze(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  for (const member of Object.values(value)) deepFreeze(member);
  return Object.freeze(value);
}
