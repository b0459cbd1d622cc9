import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";
import { noFolder } from "../watched-folders.ts";

export function watchesHandlers({ places, watches, desk }: Context): HandlersOf<"watches"> {
  return {
    show: async () => {
      desk();
      return watches().state();
    },
    start: async ({ place, atOnce, folders }) => {
      await watches().start({ folder: places.pathOf(place), atOnce, folders });
      return watches().state();
    },
    stop: async () => {
      await watches().start({ folder: undefined, ...noFolder });
      return watches().state();
    },
    review: async () => ({ import: watches().review() }),
  };
}
