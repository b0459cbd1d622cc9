import { z } from "zod";
import type { DraggedOut } from "../../shared/contract/bridge.ts";
import { LecternError } from "../../shared/contract/error.ts";
import { selectionSchema } from "../../shared/contract/finding.ts";
import { toSay } from "../../shared/language/say.ts";
import { exportId } from "../../shared/records/id.ts";
import type { Context } from "./context.ts";
import { copySelected, type DragFolder } from "./copies.ts";

const askedSchema = z.union([z.object({ selection: selectionSchema }), z.object({ export: exportId })]);

/** The files that the host's system is to drag, by their paths, and what the page is told of them. */
export type FilesToDrag = { readonly paths: readonly string[]; readonly told: DraggedOut };

/** Whatever came over the wire is checked here. */
export async function filesToDrag(
  { desk, finished }: Pick<Context, "desk" | "finished">,
  folder: DragFolder,
  request: unknown,
): Promise<FilesToDrag> {
  const asked = askedSchema.safeParse(request);
  if (!asked.success) throw new LecternError("bad-request", toSay("This is nothing that can be dragged out."));
  if ("export" in asked.data) {
    return { paths: [finished.get(asked.data.export).at], told: { files: 1, readingCopies: 0, held: 0 } };
  }
  const { paths, ...told } = await copySelected(desk(), asked.data.selection, await folder.make());
  return { paths, told };
}
