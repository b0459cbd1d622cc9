import type { Outcome } from "../../shared/contract/error.ts";
import { nameOfFile } from "./file-names.ts";
import { post, request } from "./request.ts";

/** Requests under way at a time: enough to keep a loopback connection busy, few enough to keep the page alive. */
const parallel = 4;

/** Send files to the browser host as bytes, one request a file; answers with the import that reads them. */
export async function upload(files: readonly File[]): Promise<Outcome<{ import: string }>> {
  const begun = await post<{ upload: string }>("upload/begin", {});
  if (!begun.ok) return begun;
  const base = `upload/${encodeURIComponent(begun.value.upload)}`;
  const queue = [...files];
  const failures = await Promise.all(Array.from({ length: parallel }, () => sendAll(base, queue)));
  const failure = failures.find((outcome) => outcome !== undefined);
  if (failure !== undefined) return failure;
  return post(`${base}/end`, {});
}

async function sendAll(base: string, queue: File[]) {
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const sent = await send(base, file);
    if (!sent.ok) {
      queue.length = 0;
      return sent;
    }
  }
  return undefined;
}

/** A file that can no longer be read is sent as such, so that it gets its verdict and the rest goes on. */
async function send(base: string, file: File): Promise<Outcome<unknown>> {
  const path = `${base}?name=${encodeURIComponent(nameOfFile(file))}`;
  if (await isReadable(file)) return request(path, { method: "PUT", body: file });
  return request(`${path}&unreadable=true`, { method: "PUT" });
}

async function isReadable(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
