import type { HandlersOf } from "../handlers.ts";

/** That it was called is noted as every call is (`../activity.ts`). */
export function attentionHandlers(): HandlersOf<"attention"> {
  return { note: async () => ({}) };
}
