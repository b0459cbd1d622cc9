import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import type { EventName, EventOf } from "../../shared/contract/events.ts";
import type { Limits } from "./limits.ts";
import { type CarriedService, type Served, serve } from "./serve.ts";

type Listener = <N extends EventName>(name: N, event: EventOf<N>) => void;

/** A service that answers with what it was asked, and reads what it is given from disk. */
export type EchoService = CarriedService & {
  /** Take no files, as when no archive is open. */
  refuse: boolean;
  readonly tell: Listener;
  readonly received: { readonly paths: readonly string[]; readonly spool: string; readonly files: readonly string[] }[];
};

export const anImport = "i0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";

export function echoService(): EchoService {
  const listeners = new Set<Listener>();
  const received: EchoService["received"] = [];
  const echo: EchoService = {
    refuse: false,
    received,
    tell: (name, event) => {
      for (const listener of listeners) listener(name, event);
    },
    call: async (noun, verb, request) => {
      if (noun === "slow") await new Promise((resolve) => setTimeout(resolve, 300));
      return { ok: true, value: { noun, verb, request } };
    },
    hear: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    receivePaths: async (paths, origin) => {
      if (echo.refuse) return { ok: false, error: { code: "no-archive", message: "No archive is open." } };
      const spool = origin?.spool ?? "";
      const entries = await readdir(spool, { recursive: true, withFileTypes: true });
      const names = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
      const files = await Promise.all(
        names.sort().map(async (name) => `${path.relative(spool, name)}: ${await readFile(name, "utf8")}`),
      );
      received.push({ paths, spool, files });
      return { ok: true, value: { import: anImport } };
    },
  };
  return echo;
}

export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

export type Stage = {
  readonly service: EchoService;
  readonly served: Served;
  readonly authority: string;
  readonly cookie: string;
  readonly folder: string;
  readonly spoolFolder: string;
  readonly faults: readonly unknown[];
  /** A request as the page itself makes it; `headers` with an undefined value are left out. */
  readonly ask: (method: string, target: string, more?: Ask) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

export type Ask = { readonly headers?: OutgoingHttpHeaders; readonly body?: string | Buffer };

/** The host on a folder of its own, with a page that was opened. */
export async function openStage(limits: Partial<Limits> = {}): Promise<Stage> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "lectern-browser-"));
  const rendererFolder = path.join(folder, "renderer");
  await mkdir(path.join(rendererFolder, "assets"), { recursive: true });
  await writeFile(
    path.join(rendererFolder, "index.html"),
    "<!doctype html><html><head></head><body>page</body></html>",
  );
  await writeFile(path.join(rendererFolder, "assets", "page.js"), "export {};");
  await writeFile(path.join(folder, "secret.txt"), "outside");
  const service = echoService();
  const spoolFolder = path.join(folder, "spool");
  const faults: unknown[] = [];
  const onFault = (error: unknown): void => void faults.push(error);
  const served = await serve(service, { rendererFolder, spoolFolder, limits, onFault });
  const authority = new URL(served.url).host;
  const opened = await send(served.url, "GET", { host: authority });
  const cookie = String(opened.headers["set-cookie"]).split(";")[0] ?? "";
  const own = { host: authority, cookie, origin: `http://${authority}`, "sec-fetch-site": "same-origin" };
  const ask: Stage["ask"] = (method, target, more = {}) => {
    const headers = { ...own, "content-type": "application/json", ...more.headers };
    const given = Object.entries(headers).filter(([, value]) => value !== undefined);
    return send({ authority, target }, method, Object.fromEntries(given), more.body);
  };
  const close = async (): Promise<void> => {
    await served.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { service, served, authority, cookie, folder, spoolFolder, faults, ask, close };
}

/** One request on a connection of its own; the target is sent as it stands, unlike with `fetch`. */
export function send(
  to: string | { readonly authority: string; readonly target: string },
  method: string,
  headers: OutgoingHttpHeaders,
  body?: string | Buffer,
): Promise<Answer> {
  const url = typeof to === "string" ? new URL(to) : new URL(`http://${to.authority}`);
  const target = typeof to === "string" ? `${url.pathname}${url.search}` : to.target;
  return new Promise((resolve, reject) => {
    const options = { host: url.hostname, port: url.port, path: target, method, headers, agent: false };
    const sent = httpRequest(options, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.once("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      response.once("error", reject);
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

/** Closed when the test is over. */
export async function openForTest(limits: Partial<Limits> = {}): Promise<Stage> {
  const stage = await openStage(limits);
  onTestFinished(() => stage.close());
  return stage;
}
