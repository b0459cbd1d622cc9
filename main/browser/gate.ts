import type { IncomingMessage } from "node:http";
import { Refusal } from "./refusal.ts";
import type { Session } from "./session.ts";

const noCookie =
  "This page opens only from the address that Lectern prints when it starts, and that address works once. " +
  "Start Lectern again, or press Enter where it runs, to get a new one.\n";

/**
 * Let a request in or refuse it. `authority` is `127.0.0.1:<port>`: any other Host means that a name was pointed at
 * this address (DNS rebinding). Browsers send cookies to every port of a host, and other ports count as the same
 * site, so what changes something must also come from this very origin (https://www.w3.org/TR/fetch-metadata/).
 */
export function checkVisitor(request: IncomingMessage, session: Session, authority: string): void {
  checkHost(request, authority);
  if (!session.accepts(cookieOf(request, cookieName(authority)))) throw new Refusal(403, noCookie);
  checkOrigin(request, authority);
}

export function checkHost(request: IncomingMessage, authority: string): void {
  if (request.headers.host !== authority) throw new Refusal(421, "Not this host.\n");
}

/** Cookies are shared by all ports of a host: the port in the name keeps two Lecterns apart. */
export function cookieName(authority: string): string {
  return `lectern-${authority.slice(authority.lastIndexOf(":") + 1)}`;
}

function checkOrigin(request: IncomingMessage, authority: string): void {
  const site = request.headers["sec-fetch-site"];
  const origin = request.headers.origin;
  const isForeign = origin !== undefined && origin !== `http://${authority}`;
  if (request.method === "GET" || request.method === "HEAD") {
    const isOwn = site === undefined || site === "same-origin" || site === "none";
    if (isForeign || !isOwn) throw new Refusal(403, "Not from another page.\n");
  } else if (isForeign || origin === undefined || site !== "same-origin") {
    throw new Refusal(403, "Only Lectern's own page may change anything.\n");
  }
}

function cookieOf(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
