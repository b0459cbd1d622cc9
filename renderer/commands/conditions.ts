import { isOpen, isWritable } from "../archive/archive-state.ts";
import { chosen } from "../finding/chosen.ts";
import { type MainView, mainView } from "../screens/main-view.ts";
import { importing, vocabulary } from "../screens/screen.ts";
import { hitCursor } from "../transcripts/hit-cursor.ts";
import { isTrashShown } from "../trash/shown.ts";

const isImporting = (): boolean => importing.get() !== undefined;

const isInVocabulary = (): boolean => vocabulary.get() !== undefined;

/** The main screen is there, not the welcome, the review of an import or the page of terms. */
export const isMain = (): boolean => isOpen() && !isImporting() && !isInVocabulary();

/** From the main screen to the page of terms, and from one page of it to the other. */
export const canOpenTerms = (): boolean => isOpen() && !isImporting();

/** Steps are taken back wherever they are made. */
export const canUndo = (): boolean => isOpen() && !isImporting() && isWritable();

/** The main screen shows this beside the narrowing. */
export const isShowing = (view: MainView): boolean => isMain() && mainView.get() === view;

export const canWrite = (): boolean => isMain() && isWritable();

/** What lies in the trash stays as it was. */
export const canTag = (): boolean =>
  canWrite() && isShowing("list") && !isTrashShown() && chosen.get().focus !== undefined;

export const hasHits = (): boolean => isShowing("list") && hitCursor.get().count > 0;
