import type { Child, SpawnChild } from "../../runtime/child.ts";
import { programFile } from "../../runtime/program.ts";
import { IndexFailure } from "./index-failure.ts";
import { type AnswerOf, type Ask, type QuestionOf, questions, replySchema } from "./messages.ts";

/** One index process, from the side that started it. */
export type IndexLink = {
  /** Rejects with an `IndexFailure`; `gone` when the process ended before it answered. */
  readonly ask: <A extends Ask>(ask: A, question: QuestionOf<A>) => Promise<AnswerOf<A>>;
  /** End it and wait until it has. */
  readonly kill: () => Promise<void>;
  readonly isGone: () => boolean;
};

type Waiting = { readonly answered: (answer: unknown) => void; readonly failed: (failure: IndexFailure) => void };

export function startIndexProcess(spawn: SpawnChild, name: string): IndexLink {
  const child: Child = spawn(programFile("index-process"), [name]);
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let isGone = false;
  const ended = new Promise<void>((resolve) => {
    child.onExit(() => {
      isGone = true;
      for (const { failed } of waiting.values()) failed(new IndexFailure("gone", "The index process ended."));
      waiting.clear();
      resolve();
    });
  });
  child.onMessage((message) => {
    const { n, answer, failure } = replySchema.parse(message);
    const asker = waiting.get(n);
    waiting.delete(n);
    if (failure) asker?.failed(new IndexFailure(failure.kind, failure.message));
    else asker?.answered(answer);
  });
  return {
    ask: async (ask, question) => {
      if (isGone) throw new IndexFailure("gone", "The index process ended.");
      const n = asked++;
      const answer = await new Promise<unknown>((answered, failed) => {
        waiting.set(n, { answered, failed });
        child.post({ n, ask, question });
      });
      return parseAnswer(ask, answer);
    },
    kill: () => {
      if (!isGone) child.kill();
      return ended;
    },
    isGone: () => isGone,
  };
}

type AnswerParsers = { readonly [A in Ask]: { readonly answer: { readonly parse: (value: unknown) => AnswerOf<A> } } };

function parseAnswer<A extends Ask>(ask: A, answer: unknown): AnswerOf<A> {
  const parsers: AnswerParsers = questions;
  return parsers[ask].answer.parse(answer);
}
