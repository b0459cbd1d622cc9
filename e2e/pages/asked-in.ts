import type { Request } from "@playwright/test";

/** Where the page sends its calls. */
export const callsOfPage = /\/calls?\b/;

/**
 * The requests that a method is asked with, as JSON, in what the page sends: alone, or with others of the same moment
 * (`renderer/bridge/calls-together.ts`).
 */
export function askedIn(request: Request, noun: string, verb: string): readonly string[] {
  const body = request.postData() ?? "";
  if (request.url().endsWith(`/call/${noun}/${verb}`)) return [body];
  if (!request.url().endsWith("/calls")) return [];
  const calls: readonly (readonly unknown[])[] = JSON.parse(body);
  return calls.flatMap(([n, v, asked]) => (n === noun && v === verb ? [JSON.stringify(asked)] : []));
}
