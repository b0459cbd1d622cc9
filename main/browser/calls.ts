import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { Outcome } from "../../shared/contract/error.ts";
import { answerWhenDone } from "./answer.ts";
import { readJson } from "./body.ts";
import { hardeningHeaders } from "./headers.ts";
import type { Limits } from "./limits.ts";
import { Refusal } from "./refusal.ts";

/** Carries out a call; whatever happens is in its outcome. */
export type Carry = (noun: string, verb: string, request: unknown) => Promise<Outcome<unknown>>;

const lines = { "content-type": "application/x-ndjson; charset=utf-8" };

/** One call, named by the address, its request the body. */
export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  [noun, verb]: readonly [string, string],
  carry: Carry,
  limits: Limits,
): Promise<void> {
  const body = await readJson(request, limits);
  await answerWhenDone(response, carry(noun, verb, body), limits.heartbeatMs);
}

/** Several: a list of noun, verb and request. Each is answered in a line of its own, with its place in the list, when it is done. */
export async function answerCalls(
  request: IncomingMessage,
  response: ServerResponse,
  carry: Carry,
  limits: Limits,
): Promise<void> {
  const calls = listOf(await readJson(request, limits), limits);
  response.writeHead(200, { ...hardeningHeaders, ...lines });
  const say = (line: string) => void (response.destroyed || response.write(`${line}\n`));
  const heartbeat = setInterval(() => say(""), limits.heartbeatMs);
  try {
    await Promise.all(
      calls.map(async ([noun, verb, asked], n) => say(JSON.stringify({ n, outcome: await carry(noun, verb, asked) }))),
    );
    response.end();
  } finally {
    clearInterval(heartbeat);
  }
}

const callsSchema = z.array(z.tuple([z.string(), z.string(), z.unknown()]));

function listOf(body: unknown, limits: Limits): z.infer<typeof callsSchema> {
  const calls = callsSchema.safeParse(body);
  if (!calls.success) throw new Refusal(400, "Calls are a list of noun, verb and request.");
  if (calls.data.length > limits.callsAtOnce) throw new Refusal(413, `More than ${limits.callsAtOnce} calls at once.`);
  return calls.data;
}
