import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";

export function findingHandlers({ desk }: Context): HandlersOf<"finding"> {
  return {
    list: async ({ view, offset, limit }) => desk().finder.list(view, offset, limit),
    facets: async ({ view, limit }) => desk().finder.facets(view, limit),
    ids: async ({ view }) => ({ ids: [...(await desk().finder.ids(view))] }),
    hits: async ({ id, query }) => desk().finder.hits(id, query),
  };
}
