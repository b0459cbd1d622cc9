import { randomUUID } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import path from "node:path";
import type { Outcome } from "../../shared/contract/error.ts";
import type { Service } from "../service/service.ts";
import { chunksOf } from "./body.ts";
import type { Limits } from "./limits.ts";
import { Refusal } from "./refusal.ts";
import { hasCode, openSpool, spooledPaths, spoolFile } from "./spool.ts";
import { spoolParts } from "./spool-name.ts";

/** Files that come as bytes, kept on disk until the import that reads them is over. */
export type Uploads = {
  readonly begin: () => Promise<Outcome<{ readonly upload: string }>>;
  /** Take one file. */
  readonly take: (upload: string, file: Incoming, request: IncomingMessage) => Promise<Outcome<object>>;
  /** All files are here: begin the import. */
  readonly end: (upload: string) => Promise<Outcome<{ readonly import: string }>>;
  readonly close: () => Promise<void>;
};

export type Incoming = {
  /** Its path below what was dropped. */
  readonly name: string;
  /** The page could not read it: nobody shall be able to here, so that it gets that verdict and no other. */
  readonly isUnreadable: boolean;
};

type Upload = { readonly folder: string; writing: number; lastHeard: number };

export async function createUploads(service: Service, spoolFolder: string, limits: Limits): Promise<Uploads> {
  const spool = await openSpool(spoolFolder);
  const uploads = new Map<string, Upload>();
  const imports = removeWhenOver(service);

  const find = (id: string): Upload => {
    const upload = uploads.get(id);
    if (!upload) throw new Refusal(404, "That upload is over. Drop the files again.");
    upload.lastHeard = Date.now();
    return upload;
  };

  const sweep = setInterval(() => {
    for (const [id, upload] of uploads) {
      if (upload.writing > 0 || Date.now() - upload.lastHeard < limits.uploadIdleMs) continue;
      uploads.delete(id);
      void remove(upload.folder);
    }
  }, limits.uploadIdleMs / 4);

  return {
    begin: async () => {
      if (uploads.size >= limits.uploads) throw new Refusal(429, "Too many uploads at once. Wait for one to end.");
      const id = randomUUID();
      const folder = path.join(spool, id);
      await mkdir(folder);
      uploads.set(id, { folder, writing: 0, lastHeard: Date.now() });
      return { ok: true, value: { upload: id } };
    },
    take: async (id, { name, isUnreadable }, request) => {
      const upload = find(id);
      upload.writing += 1;
      try {
        const body = chunksOf(request, { bytes: limits.fileBytes, idleMs: limits.bodyIdleMs });
        await spoolFile(upload.folder, spoolParts(name), body, isUnreadable ? 0 : 0o600);
      } catch (error) {
        throw asRefusal(error, name);
      } finally {
        upload.writing -= 1;
        upload.lastHeard = Date.now();
      }
      return { ok: true, value: {} };
    },
    end: async (id) => {
      const upload = find(id);
      if (upload.writing > 0) throw new Refusal(409, "Some files are still on their way.");
      uploads.delete(id);
      return imports.begin(upload.folder);
    },
    close: async () => {
      clearInterval(sweep);
      imports.stop();
      await remove(spool);
    },
  };
}

/** Begins imports of spooled folders, and removes each folder when the service says that its import is over. */
function removeWhenOver(service: Service) {
  const folders = new Map<string, string>();
  // An import may be over before the call that began it has answered.
  const overEarly = new Set<string>();
  const stop = service.hear((name, event) => {
    if (name !== "imports.progress" || !("phase" in event) || !isOver(event.phase)) return;
    const folder = folders.get(event.import);
    if (folder === undefined) overEarly.add(event.import);
    else void remove(folder);
    folders.delete(event.import);
  });
  const begin = async (folder: string): Promise<Outcome<{ readonly import: string }>> => {
    const outcome = await service.receivePaths(await spooledPaths(folder), { spool: folder });
    if (outcome.ok && !overEarly.delete(outcome.value.import)) folders.set(outcome.value.import, folder);
    else await remove(folder);
    return outcome;
  };
  return { begin, stop };
}

function isOver(phase: string): boolean {
  return phase === "done" || phase === "cancelled" || phase === "failed";
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

function asRefusal(error: unknown, name: string): unknown {
  if (error instanceof Refusal) return new Refusal(error.status, `“${name}” was not taken. ${error.message}`);
  if (!hasCode(error, "ENOSPC") && !hasCode(error, "EDQUOT")) return error;
  return new Refusal(507, "The disk of this machine is full. Make room and drop the files again.");
}
