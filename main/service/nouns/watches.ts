import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";

export function watchesHandlers({ places, watches, desk }: Context): HandlersOf<"watches"> {
  return {
    show: async () => {
      desk();
      return watches().state();
    },
    start: async ({ place, atOnce }) => {
      await watches().start({ folder: places.pathOf(place), atOnce });
      return watches().state();
    },
    stop: async () => {
      await watches().start({ folder: undefined, atOnce: false });
      return watches().state();
    },
    review: async () => ({ import: watches().review() }),
  };
}
