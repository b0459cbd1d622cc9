import type { Calls } from "../../shared/contract/contract.ts";

type Ask<Request, Answer> = (request: Request) => Promise<Answer>;

/**
 * The same calls, but what changes the archive by hand is asked one after another, in the order in which it was done: a
 * tag and the deletion that follows it at once go out on two connections, and the later of them may arrive first. What
 * only looks, and what takes minutes and is shown with its progress, waits for nothing.
 */
export function inOrder<C extends Calls>(calls: C): C {
  const { inTurn } = createTurns();
  const ordered = <V extends string, N extends { readonly [K in V]: Ask<never, unknown> }>(
    noun: N,
    verbs: readonly V[],
  ): N => ({ ...noun, ...Object.fromEntries(verbs.map((verb) => [verb, inTurn(noun[verb])])) });
  const terms = ["rename", "edit", "merge", "unmerge", "remove", "split"] as const;
  return {
    ...calls,
    cleanup: ordered(calls.cleanup, ["fixNames"]),
    collections: ordered(calls.collections, ["make", "describe", "add", "takeOut", "move", "save", "rename", "remove"]),
    history: ordered(calls.history, ["undo", "redo", "takeBack", "doAgain"]),
    passages: ordered(calls.passages, ["add", "edit", "place", "remove"]),
    persons: ordered(calls.persons, [...terms, "settle"]),
    publication: ordered(calls.publication, ["setRules"]),
    revisions: ordered(calls.revisions, ["correct"]),
    suggestions: ordered(calls.suggestions, ["accept", "acceptAll", "refuse"]),
    tags: ordered(calls.tags, ["apply"]),
    topics: ordered(calls.topics, [...terms, "move", "importTerms"]),
    trash: ordered(calls.trash, ["put", "restore", "empty"]),
  };
}

function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    inTurn:
      <Request, Answer>(ask: Ask<Request, Answer>): Ask<Request, Answer> =>
      (request) => {
        const answer = last.then(() => ask(request));
        // Whoever asked hears of a failure; the next in turn goes on.
        last = answer.catch(() => undefined);
        return answer;
      },
  };
}
