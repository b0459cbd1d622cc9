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

/** Files that come as bytes, kept on disk until the service has done with the import that reads them. */
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

export async function createUploads(
  service: Pick<Service, "receivePaths">,
  spoolFolder: string,
  limits: Limits,
): Promise<Uploads> {
  const spool = await openSpool(spoolFolder);
  const uploads = new Map<string, Upload>();

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
      const { folder } = upload;
      const outcome = await service.receivePaths(await spooledPaths(folder), { spool: folder });
      if (!outcome.ok) await remove(folder);
      return outcome;
    },
    close: async () => {
      clearInterval(sweep);
      await remove(spool);
    },
  };
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

function asRefusal(error: unknown, name: string): unknown {
  if (error instanceof Refusal) return new Refusal(error.status, `“${name}” was not taken. ${error.message}`);
  if (!hasCode(error, "ENOSPC") && !hasCode(error, "EDQUOT")) return error;
  return new Refusal(507, "The disk of this machine is full. Make room and drop the files again.");
}
