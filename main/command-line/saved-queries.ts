import { collectionName } from "../../shared/contract/collections.ts";
import { LecternError } from "../../shared/contract/error.ts";
import { collectionNamed } from "../../shared/records/collection.ts";
import type { Service } from "../service/service.ts";
import { type ExitCode, type Invocation, UsageError } from "./command.ts";
import { withArchive } from "./with-archive.ts";

export async function savedQuery(service: Service, name: string): Promise<string> {
  const { queries } = await service.handlers.collections.list({});
  const found = collectionNamed(queries, name);
  if (found) return found.query;
  throw new LecternError("not-found", `No query is saved as “${name}”. lectern search --queries lists them.`);
}

export function savedName(text: string): string {
  const name = collectionName.safeParse(text);
  if (name.success) return name.data;
  throw new UsageError("--save takes a name of 1 to 200 characters.");
}

export function listQueries(invocation: Invocation): Promise<ExitCode> {
  return withArchive(invocation, { readOnly: true }, async (service) => {
    await service.indexed();
    const { collections } = service.handlers;
    for (const saved of (await collections.list({})).queries) {
      invocation.terminal.row([saved.name, String(saved.count), saved.query], { saved: true, ...saved });
    }
    for (const query of (await collections.recent({})).queries) {
      invocation.terminal.row(["", "", query], { saved: false, query });
    }
    return 0;
  });
}
