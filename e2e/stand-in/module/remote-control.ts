import process from "node:process";
import vm from "node:vm";
import { decode, encode } from "../codec.ts";
import type { Answer, Question } from "../messages.ts";
import { app } from "./app.ts";
import { complain } from "./call-log.ts";

/** Answers the test that started this process, as Playwright's driver does for Electron: a function is run in here. */
export function takeQuestions(electron: unknown): void {
  if (!process.send) return;
  process.on("message", (message) => {
    if (!isQuestion(message)) return;
    answer(message, electron)
      .then((answered) => process.send?.(answered))
      .catch((error: unknown) => complain("answering the test", error));
  });
  process.on("disconnect", () => app.exit(0));
}

async function answer({ id, script, argument }: Question, electron: unknown): Promise<Answer> {
  try {
    const act: unknown = vm.runInThisContext(`(${script})`);
    if (typeof act !== "function") throw new TypeError("evaluate takes a function");
    return { id, value: encode(await act(electron, decode(argument))) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function isQuestion(message: unknown): message is Question {
  return typeof message === "object" && message !== null && "id" in message && "script" in message;
}
