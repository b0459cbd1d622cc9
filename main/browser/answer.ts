import type { IncomingMessage, ServerResponse } from "node:http";
import type { ErrorCode, Outcome } from "../../shared/contract/error.ts";
import { hardeningHeaders } from "./headers.ts";
import type { Refusal } from "./refusal.ts";

const jsonType = { "content-type": "application/json; charset=utf-8" };

/** How long a refused client may go on sending before its socket is closed under it. */
const drainMs = 2000;

export function answerOutcome(response: ServerResponse, outcome: Outcome<unknown>, status = 200): void {
  response.writeHead(status, { ...hardeningHeaders, ...jsonType }).end(JSON.stringify(outcome));
}

/** Answer when the work is done; a byte of white space now and then keeps the browser from giving up before. */
export async function answerWhenDone(
  response: ServerResponse,
  work: Promise<Outcome<unknown>>,
  heartbeatMs: number,
): Promise<void> {
  const heartbeat = setInterval(() => {
    if (response.destroyed) return;
    if (!response.headersSent) response.writeHead(200, { ...hardeningHeaders, ...jsonType });
    response.write("\n");
  }, heartbeatMs);
  try {
    const outcome = await work;
    if (response.destroyed) return;
    if (response.headersSent) response.end(JSON.stringify(outcome));
    else answerOutcome(response, outcome);
  } finally {
    clearInterval(heartbeat);
  }
}

const codes: ReadonlyMap<number, ErrorCode> = new Map([
  [404, "not-found"],
  [409, "busy"],
  [429, "busy"],
  [507, "disk"],
]);

/** Say no. The page's own calls are answered in the contract's words, anyone else in plain text. */
export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  response.setHeader("connection", "close");
  if (request.method === "POST" || request.method === "PUT") {
    const code = codes.get(refusal.status) ?? "bad-request";
    answerOutcome(response, { ok: false, error: { code, message: refusal.message.trim() } }, refusal.status);
  } else {
    response.writeHead(refusal.status, { ...hardeningHeaders, "content-type": "text/plain; charset=utf-8" });
    response.end(request.method === "HEAD" ? undefined : refusal.message);
  }
  request.resume();
  setTimeout(() => request.destroy(), drainMs).unref();
}
