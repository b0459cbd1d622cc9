import type { ServerResponse } from "node:http";
import type { Service } from "../service/service.ts";
import { hardeningHeaders } from "./headers.ts";
import type { Limits } from "./limits.ts";
import { Refusal } from "./refusal.ts";

/** Every window's Server-Sent Events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export type EventStreams = {
  readonly open: (response: ServerResponse) => void;
  readonly close: () => void;
};

export function createEventStreams(service: Pick<Service, "hear">, limits: Limits): EventStreams {
  const windows = new Set<ServerResponse>();
  const tell = (text: string): void => {
    for (const window of windows) {
      // A window that does not read must not fill the memory; its browser opens the stream again by itself.
      if (window.writableLength > limits.streamBytes) window.destroy();
      else if (!window.destroyed) window.write(text);
    }
  };
  const stopHearing = service.hear((name, event) => tell(`event: ${name}\ndata: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => tell(": here\n\n"), limits.heartbeatMs);
  return {
    open: (response) => {
      if (windows.size >= limits.streams) throw new Refusal(429, "Too many windows are open.\n");
      response.writeHead(200, { ...hardeningHeaders, "content-type": "text/event-stream" });
      response.write("retry: 1000\n\n");
      windows.add(response);
      response.once("close", () => windows.delete(response));
    },
    close: () => {
      stopHearing();
      clearInterval(heartbeat);
      for (const window of windows) window.end();
    },
  };
}
