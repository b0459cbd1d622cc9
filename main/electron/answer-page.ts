import { readFile } from "node:fs/promises";
import { containedFile } from "./contained-file.ts";
import { contentType } from "./content-type.ts";
import { appOrigin } from "./origin.ts";
import { securityHeaders } from "./security-headers.ts";

/** What `lectern://app/…` answers: the files of the built interface in `root`, read only. */
export async function answerPage(request: Request, root: string): Promise<Response> {
  const url = new URL(request.url);
  if (request.method !== "GET" || `${url.protocol}//${url.host}` !== appOrigin) return refusal(403);
  const file = containedFile(root, url.pathname);
  const type = file === undefined ? undefined : contentType(file);
  if (file === undefined || type === undefined) return refusal(404);
  const bytes = await readOrNothing(file);
  if (bytes === undefined) return refusal(404);
  return new Response(Uint8Array.from(bytes), { headers: { "content-type": type, ...securityHeaders } });
}

function refusal(status: 403 | 404): Response {
  return new Response(null, { status, headers: { ...securityHeaders } });
}

async function readOrNothing(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && isAbsence(error.code)) return undefined;
    throw error;
  }
}

function isAbsence(code: unknown): boolean {
  return code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR";
}
