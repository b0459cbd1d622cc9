import { refuseInside } from "../../exporting/folder/refuse-inside.ts";
import type { Context } from "../context.ts";
import { copySelected } from "../copies.ts";
import type { HandlersOf } from "../handlers.ts";

export function copiesHandlers({ desk, places }: Context): HandlersOf<"copies"> {
  return {
    put: async ({ selection, place }) => {
      const folder = places.pathOf(place);
      refuseInside(desk().archive.folder, folder);
      const { paths: _paths, ...report } = await copySelected(desk(), selection, folder);
      return report;
    },
  };
}
