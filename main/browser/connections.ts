import type { Server } from "node:http";
import type { Socket } from "node:net";

/** Keeps a flood of idle connections from shutting the archivist's own window out. */
export type Connections = {
  /** This connection showed the cookie: it stays. */
  readonly trust: (socket: Socket) => void;
};

/** Beyond `limit` the oldest connection that was never trusted is closed; when all are, the new one. */
export function capConnections(server: Server, limit: number): Connections {
  const unknown = new Set<Socket>();
  const trusted = new Set<Socket>();
  server.on("connection", (socket) => {
    unknown.add(socket);
    socket.once("close", () => {
      unknown.delete(socket);
      trusted.delete(socket);
    });
    if (unknown.size + trusted.size <= limit) return;
    const [oldest] = unknown;
    if (oldest === undefined) return;
    unknown.delete(oldest);
    oldest.destroy();
  });
  return {
    trust: (socket) => {
      if (unknown.delete(socket)) trusted.add(socket);
    },
  };
}
