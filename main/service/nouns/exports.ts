import type { Response } from "../../../shared/contract/contract.ts";
import { LecternError } from "../../../shared/contract/error.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";

export function exportsHandlers(_context: Context): HandlersOf<"exports"> {
  const notYet = async (): Promise<Response<"exports", "run">> => {
    throw new LecternError("unsupported", "Exporting is being built.");
  };
  return {
    plan: async () => ({ transcripts: 0, embargoed: 0, withdrawn: 0 }),
    run: notYet,
    cancel: async () => ({}),
  };
}
