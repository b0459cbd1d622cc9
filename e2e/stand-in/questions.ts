import type { ChildProcess } from "node:child_process";
import { decode, encode } from "./codec.ts";
import type { Answer } from "./messages.ts";

type Settle = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

/** Runs functions in the application's main process and brings back what they give. */
export class Questions {
  readonly #child: ChildProcess;
  readonly #pending = new Map<number, Settle>();
  #asked = 0;

  constructor(child: ChildProcess) {
    this.#child = child;
    child.on("message", (message) => {
      if (isAnswer(message)) this.#settle(message);
    });
    child.on("exit", (code) => {
      for (const { reject } of this.#pending.values()) reject(new Error(`the application ended with ${code}`));
      this.#pending.clear();
    });
  }

  /** What comes back is what the function was written to give: the caller's type is taken at its word. */
  ask<R>(script: string, argument: unknown): Promise<R> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise<unknown>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#child.send({ id, script, argument: encode(argument) }, (error) => {
        if (error) reject(error);
      });
    }) as Promise<R>;
  }

  #settle(answer: Answer): void {
    const settle = this.#pending.get(answer.id);
    this.#pending.delete(answer.id);
    if ("failure" in answer) settle?.reject(new Error(answer.failure));
    else settle?.resolve(decode(answer.value));
  }
}

function isAnswer(message: unknown): message is Answer {
  return (
    typeof message === "object" && message !== null && "id" in message && ("value" in message || "failure" in message)
  );
}
