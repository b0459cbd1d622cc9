import type { IncomingMessage, ServerResponse } from "node:http";
import type { Service } from "../service/service.ts";
import { answerOutcome } from "./answer.ts";
import { answerCall, answerCalls } from "./calls.ts";
import type { EventStreams } from "./event-streams.ts";
import type { Limits } from "./limits.ts";
import { Refusal } from "./refusal.ts";
import { answerFile } from "./static-files.ts";
import type { Incoming, Uploads } from "./uploads.ts";

export type Rooms = {
  readonly service: Pick<Service, "call">;
  readonly streams: EventStreams;
  readonly uploads: Uploads;
  readonly rendererFolder: string;
  readonly limits: Limits;
};

/** What a request names: its path still percent-encoded, so that nothing is normalised before it is checked. */
export type Target = { readonly path: string; readonly query: URLSearchParams };

export function targetOf(request: IncomingMessage): Target {
  const target = request.url ?? "";
  if (!target.startsWith("/")) throw new Refusal(400, "No such address.\n");
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  return { path, query: new URLSearchParams(mark < 0 ? "" : target.slice(mark)) };
}

/** Carry out a request whose sender was checked. */
export async function route(
  request: IncomingMessage,
  response: ServerResponse,
  target: Target,
  rooms: Rooms,
): Promise<void> {
  const [, first = "", second = "", third = "", ...more] = target.path.split("/");
  const shape = `${request.method} ${first}${more.length > 0 ? " too long" : ""}`;
  switch (shape) {
    case "POST call":
      return await answerCall(request, response, [second, third], rooms.service.call, rooms.limits);
    case "POST calls":
      return await answerCalls(request, response, rooms.service.call, rooms.limits);
    case "POST upload":
      return answerOutcome(response, await (third === "end" ? rooms.uploads.end(second) : beginUpload(second, rooms)));
    case "PUT upload":
      return answerOutcome(response, await rooms.uploads.take(second, incoming(target), request));
    case "GET events":
      return rooms.streams.open(response);
    default:
      if (request.method !== "GET" && request.method !== "HEAD") throw new Refusal(405, "Nothing to change here.\n");
      return await answerFile(request, response, rooms.rendererFolder, target.path);
  }
}

function incoming({ query }: Target): Incoming {
  return { name: query.get("name") ?? "", isUnreadable: query.get("unreadable") === "true" };
}

async function beginUpload(second: string, rooms: Rooms) {
  if (second !== "begin") throw new Refusal(404, "No such step of an upload.\n");
  return await rooms.uploads.begin();
}
