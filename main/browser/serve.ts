import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Service } from "../service/service.ts";
import { refuse } from "./answer.ts";
import { capConnections } from "./connections.ts";
import { createEventStreams } from "./event-streams.ts";
import { checkHost, checkVisitor, cookieName } from "./gate.ts";
import { hardeningHeaders } from "./headers.ts";
import { type Limits, usualLimits } from "./limits.ts";
import { Refusal } from "./refusal.ts";
import { type Rooms, route, targetOf } from "./routes.ts";
import { createSession, type Session } from "./session.ts";
import { createUploads } from "./uploads.ts";

/** What of the service goes over the wire. */
export type CarriedService = Pick<Service, "call" | "hear" | "receivePaths">;

export type ServeOptions = {
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** The built interface. */
  readonly rendererFolder: string;
  /** Where uploaded files wait; made when missing, removed at close. */
  readonly spoolFolder: string;
  readonly limits?: Partial<Limits>;
  /** Told of faults of this host itself, which clients never see. */
  readonly onFault?: (error: unknown) => void;
};

export type Served = {
  /** Opens the application once, in one browser. */
  readonly url: string;
  /** Another address like it. */
  readonly invite: () => string;
  readonly close: () => Promise<void>;
};

/** Serve the application on 127.0.0.1. Rejects when the port is taken. The service stays the caller's to close. */
export async function serve(service: CarriedService, options: ServeOptions): Promise<Served> {
  const limits: Limits = { ...usualLimits, ...options.limits };
  const session = createSession();
  const uploads = await createUploads(service, options.spoolFolder, limits);
  const streams = createEventStreams(service, limits);
  const rooms: Rooms = { service, streams, uploads, rendererFolder: options.rendererFolder, limits };
  const server = createServer({
    headersTimeout: limits.headerMs,
    connectionsCheckingInterval: Math.min(1000, limits.headerMs),
    // A file of the largest size may take its time; bodies have limits of their own.
    requestTimeout: 0,
    keepAliveTimeout: 5000,
    maxHeaderSize: 16 * 1024,
  });
  const connections = capConnections(server, limits.connections);
  let authority = "";

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    checkHost(request, authority);
    const target = targetOf(request);
    const token = target.query.get("token");
    if (request.method === "GET" && target.path === "/" && token !== null) {
      admit(request, response, session, token, authority);
      return;
    }
    checkVisitor(request, session, authority);
    connections.trust(request.socket);
    await route(request, response, target, rooms);
  };

  server.on("request", (request, response) => {
    answer(request, response).catch((error: unknown) => {
      const isRefusal = error instanceof Refusal;
      // A client that went away is no fault of ours.
      if (!isRefusal && !request.destroyed) options.onFault?.(error);
      refuse(request, response, isRefusal ? error : new Refusal(500, "Something went wrong in Lectern itself.\n"));
    });
  });

  const close = async (): Promise<void> => {
    streams.close();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
    await uploads.close();
  };

  try {
    authority = `127.0.0.1:${await listen(server, options.port ?? 0)}`;
  } catch (error) {
    streams.close();
    await uploads.close();
    throw error;
  }
  const invite = (): string => `http://${authority}/?token=${session.invite()}`;
  return { url: invite(), invite, close };
}

/** The token of a printed address becomes a cookie that no script can read and no other site can send. */
function admit(
  request: IncomingMessage,
  response: ServerResponse,
  session: Session,
  token: string,
  authority: string,
): void {
  // A browser that fetches ahead of the user would use the address up.
  if (request.headers["sec-purpose"] !== undefined) throw new Refusal(503, "Not ahead of time.\n");
  const cookie = `${cookieName(authority)}=${session.secret}; HttpOnly; SameSite=Strict; Path=/`;
  const isNew = session.claim(token);
  if (!isNew) checkVisitor(request, session, authority);
  response.writeHead(303, { ...hardeningHeaders, location: "/", ...(isNew ? { "set-cookie": cookie } : {}) }).end();
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      const address: AddressInfo | string | null = server.address();
      if (address === null || typeof address === "string") reject(new Error("no port was given"));
      else resolve(address.port);
    });
  });
}
