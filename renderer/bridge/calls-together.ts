import { callsAtOnce } from "../../shared/contract/calls-at-once.ts";
import type { Outcome } from "../../shared/contract/error.ts";
import { toPost } from "./fetch-outcome.ts";
import { linesOf } from "./lines-of.ts";
import { request, silent } from "./request.ts";

/** Asks the host to do what a noun's verb says. */
export type Ask = (noun: string, verb: string, request: unknown) => Promise<Outcome<unknown>>;

type Call = {
  readonly noun: string;
  readonly verb: string;
  readonly body: string;
  readonly answer: (outcome: Outcome<unknown>) => void;
};

/** UTF-16 units of a call's request. A longer one goes alone, so that no list of them is too large for the host. */
const mostUnits = 32_768;

/**
 * Calls of one moment travel in one request to the browser host, and each is answered as soon as it is done: a request of
 * its own costs the page some two milliseconds, and a browser makes no more than six at once.
 */
export function createCallsTogether(): Ask {
  let waiting: Call[] = [];
  const send = () => {
    const calls = waiting;
    waiting = [];
    for (const together of parcels(calls)) void carry(together);
  };
  return (noun, verb, asked) =>
    new Promise((answer) => {
      if (waiting.length === 0) queueMicrotask(send);
      waiting.push({ noun, verb, body: JSON.stringify(asked), answer });
    });
}

function parcels(calls: readonly Call[]): readonly (readonly Call[])[] {
  const long = calls.filter(({ body }) => body.length > mostUnits);
  const others = calls.filter(({ body }) => body.length <= mostUnits);
  const count = Math.ceil(others.length / callsAtOnce);
  return [
    ...long.map((call) => [call]),
    ...Array.from({ length: count }, (_, n) => others.slice(n * callsAtOnce, (n + 1) * callsAtOnce)),
  ];
}

async function carry(calls: readonly Call[]): Promise<void> {
  const [only, ...others] = calls;
  if (only && others.length === 0) only.answer(await request(`call/${only.noun}/${only.verb}`, toPost(only.body)));
  else await carryTogether(calls);
}

async function carryTogether(calls: readonly Call[]): Promise<void> {
  const left = new Set(calls);
  let refusal: Outcome<never> = silent();
  try {
    const response = await fetch("calls", toPost(listed(calls)));
    if (response.ok) {
      for await (const line of linesOf(response.body)) {
        const { n, outcome }: { n: number; outcome: Outcome<unknown> } = JSON.parse(line);
        const call = calls[n];
        if (call && left.delete(call)) call.answer(outcome);
      }
    } else refusal = await response.json();
  } catch {
    // A host that is gone, or went away in between, has answered nothing to those that are left.
  }
  for (const { answer } of left) answer(refusal);
}

/** Their requests are JSON already. */
function listed(calls: readonly Call[]): string {
  return `[${calls.map(({ noun, verb, body }) => `[${JSON.stringify(noun)},${JSON.stringify(verb)},${body}]`).join(",")}]`;
}
