import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { hardeningHeaders } from "./headers.ts";
import { Refusal } from "./refusal.ts";

const types: ReadonlyMap<string, string> = new Map([
  [".css", "text/css; charset=utf-8"],
  [".html", "text/html; charset=utf-8"],
  [".ico", "image/x-icon"],
  [".js", "text/javascript; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".txt", "text/plain; charset=utf-8"],
  [".woff2", "font/woff2"],
]);

const notHere = new Refusal(404, "Nothing is here.\n");

/**
 * The file that a request names, as a path inside `folder`; undefined when it names anything else. `pathname` is still
 * percent-encoded: it is decoded once, and what stands after that is a name, not a second encoding.
 */
export function fileInside(folder: string, pathname: string): string | undefined {
  const name = decodeOnce(pathname);
  if (name === undefined || name.includes("\0") || name.includes("\\")) return undefined;
  const file = path.resolve(folder, `.${name === "/" ? "/index.html" : name}`);
  return isInside(folder, file) ? file : undefined;
}

/** Answer with a file of the interface, or 404. */
export async function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  pathname: string,
): Promise<void> {
  const file = await existing(folder, fileInside(folder, pathname));
  const type = types.get(path.extname(file).toLowerCase());
  if (type === undefined) throw notHere;
  response.writeHead(200, { ...hardeningHeaders, "content-type": type });
  if (request.method === "HEAD") response.end();
  else await pipeline(createReadStream(file), response);
}

function decodeOnce(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    // A malformed escape names nothing.
    return undefined;
  }
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== "" && !path.isAbsolute(relative) && relative.split(path.sep)[0] !== "..";
}

async function existing(folder: string, file: string | undefined): Promise<string> {
  if (file === undefined) throw notHere;
  const [realFolder, real] = await Promise.all([realpath(folder), realpath(file).catch(() => undefined)]);
  if (real === undefined || !isInside(realFolder, real)) throw notHere;
  if (!(await stat(real)).isFile()) throw notHere;
  return real;
}
