import { everything, narrowing } from "../finding/narrowing.ts";

/** Whether the list shows the trash. */
export const isTrashShown = (): boolean => narrowing.get().trash;

/** Look at the trash, or back at the archive; each time at all of it. */
export function showTrash(isShown: boolean): void {
  narrowing.set({ ...everything, trash: isShown });
}
