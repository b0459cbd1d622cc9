import type { z } from "zod";
import { contract } from "../../shared/contract/contract.ts";
import { LecternError, type LecternErrorData, type Outcome } from "../../shared/contract/error.ts";
import type { Method } from "../../shared/contract/method.ts";
import { sayHeard } from "../../shared/language/heard.ts";
import { say, toSay } from "../../shared/language/say.ts";
import { type Log, silentLog } from "../runtime/log/log.ts";
import type { Handlers } from "./handlers.ts";

type AnyHandler = (request: unknown) => Promise<unknown>;

/** What takes longer is noted in the log, in milliseconds. */
const longMs = 1_000;

/**
 * Find the method, check the request, do it, check the response: whatever happens comes back as data. The log has what failed and
 * what took long, and nothing of what was asked or answered.
 */
export async function dispatch(
  handlers: Handlers,
  noun: string,
  verb: string,
  request: unknown,
  log: Log = silentLog,
): Promise<Outcome<unknown>> {
  const call = `${noun}.${verb}`;
  const begun = performance.now();
  try {
    const { method, handler } = lookUp(handlers, noun, verb);
    const parsed = method.request.safeParse(request ?? {});
    if (!parsed.success)
      throw new LecternError(
        "bad-request",
        toSay("{action}: {problem}", { action: call, problem: firstIssue(parsed.error) }),
      );
    const value = method.response.parse(await handler(parsed.data));
    const ms = Math.round(performance.now() - begun);
    if (ms >= longMs) log.note("long", { call, ms });
    return { ok: true, value };
  } catch (error) {
    noteFailure(log, call, error);
    return { ok: false, error: errorData(error) };
  }
}

function noteFailure(log: Log, call: string, error: unknown): void {
  if (error instanceof LecternError) log.note("refused", { call, code: error.code });
  else log.fault(call, error);
}

function lookUp(handlers: Handlers, noun: string, verb: string): { method: Method; handler: AnyHandler } {
  const methods: unknown = Object.hasOwn(contract, noun) ? Reflect.get(contract, noun) : undefined;
  const method: unknown = isTable(methods) && Object.hasOwn(methods, verb) ? methods[verb] : undefined;
  const handler: unknown = method === undefined ? undefined : Reflect.get(Reflect.get(handlers, noun), verb);
  if (!isMethod(method) || !isHandler(handler)) {
    throw new LecternError(
      "bad-request",
      toSay("Lectern has no action “{name}”.", { name: `${noun}.${verb}`.slice(0, 170) }),
    );
  }
  return { method, handler };
}

const isTable = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isMethod = (value: unknown): value is Method => isTable(value) && "request" in value && "response" in value;
const isHandler = (value: unknown): value is AnyHandler => typeof value === "function";

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return say("the request does not fit.");
  const { path, message } = nearest(issue);
  const words = sayHeard(message);
  return path.length > 0 ? `${path.join(".")}: ${words}` : words;
}

/** Where a value may have several forms, the one that it has but for its size or shape says what is wrong. */
function nearest(issue: z.core.$ZodIssue): Pick<z.core.$ZodIssue, "path" | "message"> {
  if (issue.code !== "invalid_union") return issue;
  const near = issue.errors.flat().find(({ code }) => code === "too_big" || code === "too_small");
  return near === undefined ? issue : { path: [...issue.path, ...near.path], message: near.message };
}

/** Errors that were meant for people pass; anything else is ours, and is named so. */
export function errorData(error: unknown): LecternErrorData {
  if (error instanceof LecternError) return error.toData();
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    code: "internal",
    message: say("Lectern made a mistake and did not finish this. What was saved before is safe."),
    details: { what: what.slice(0, 4_000) },
  };
}
