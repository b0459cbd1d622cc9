import { isOpen, isWritable } from "../archive/archive-state.ts";
import { chosen } from "../finding/chosen.ts";
import { type MainView, mainView } from "../screens/main-view.ts";
import { importing } from "../screens/screen.ts";
import { hitCursor } from "../transcripts/hit-cursor.ts";
import { isTrashShown } from "../trash/shown.ts";

/** The main screen is there, not the welcome or the review of an import. */
export const isMain = (): boolean => isOpen() && importing.get() === undefined;

/** The main screen shows this beside the narrowing. */
export const isShowing = (view: MainView): boolean => isMain() && mainView.get() === view;

export const canWrite = (): boolean => isMain() && isWritable();

/** What lies in the trash stays as it was. */
export const canTag = (): boolean =>
  canWrite() && isShowing("list") && !isTrashShown() && chosen.get().focus !== undefined;

export const hasHits = (): boolean => isShowing("list") && hitCursor.get().count > 0;
