import { useCallback, useState } from "react";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { Correction, ImportItem, ImportState } from "../../shared/contract/imports.ts";
import { bridge } from "../bridge/bridge.ts";
import type { Show } from "./import-filters.ts";
import { listItems } from "./list-items.ts";
import { nextToLookAt } from "./next-to-look-at.ts";
import { goTo, type Move } from "./review-keys.ts";
import { findRow, type SparseRows } from "./sparse-rows.ts";
import { type ImportItems, useImportItems } from "./use-import-items.ts";
import { isImportable } from "./verdict-words.ts";

type At = { readonly row: number; readonly item: number | undefined };

export type Review = {
  readonly items: ImportItems;
  readonly show: Show;
  readonly onShow: (show: Show) => void;
  /** Words that the name or the title of the listed files holds. */
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** The file whose page is shown, and where it stands in the list if it does. */
  readonly item: number | undefined;
  readonly row: number | undefined;
  readonly onMove: (row: number) => void;
  readonly onStep: (move: Move) => void;
  readonly onChoose: (item: ImportItem) => void;
  /** Choose, or leave out, every file that the list shows. */
  readonly onChooseShown: (chosen: boolean) => void;
  /** Choose the files that nothing is unsure of, and leave out the others. */
  readonly onChooseSure: () => void;
  /** Give all files that the list shows the same value; answers with what was wrong with it. */
  readonly onSetShown: (correction: Correction) => Promise<LecternErrorData | undefined>;
  /** On to the next file that has something to look at; false when there is none. */
  readonly onNextToLookAt: () => boolean;
};

type Report = { readonly onState: (state: ImportState) => void; readonly onProblem: (message: string) => void };

/** Which files are listed, which one is looked at, and which are chosen. */
export function useReview(state: ImportState, { onState, onProblem }: Report): Review {
  const [show, setShow] = useState<Show>("all");
  const [at, setAt] = useState<At>({ row: 0, item: undefined });
  const [words, setWords] = useState("");
  const items = useImportItems(state.import, show, words.trim(), `${state.phase} ${state.done} ${state.chosen}`);
  const { list, change } = items;

  const found = at.item === undefined ? at.row : findRow(list, ({ item }) => item === at.item);
  const row = found !== undefined && found < list.total ? found : undefined;

  const onMove = useCallback((next: number) => setAt({ row: next, item: itemAt(list, next) }), [list]);

  async function choose(which: readonly number[] | "all", chosen: boolean) {
    const outcome = await bridge.imports.choose({
      import: state.import,
      items: which === "all" ? "all" : [...which],
      chosen,
    });
    if (outcome.ok) onState(outcome.value);
    else onProblem(outcome.error.message);
  }

  async function chooseShown(chosen: boolean) {
    if (words === "" && (show === "all" || show === "new")) return choose("all", chosen);
    const outcome = await listItems(state.import, show, words.trim());
    if (outcome.ok) await choose(outcome.value, chosen);
    else onProblem(outcome.error.message);
  }

  async function chooseSure() {
    const outcome = await listItems(state.import, "to-look-at");
    if (!outcome.ok) return onProblem(outcome.error.message);
    await choose("all", true);
    await choose(outcome.value, false);
  }

  async function setShown(correction: Correction): Promise<LecternErrorData | undefined> {
    const listed = await listItems(state.import, show, words.trim());
    if (!listed.ok) return listed.error;
    const outcome = await bridge.imports.correctAll({ import: state.import, items: [...listed.value], correction });
    if (!outcome.ok) return outcome.error;
    onState(outcome.value);
    items.reload();
    return undefined;
  }

  return {
    items,
    show,
    onShow(next) {
      setShow(next);
      setAt({ row: 0, item: undefined });
    },
    item: at.item ?? itemAt(list, at.row),
    row,
    onMove,
    onStep(move) {
      if (list.total > 0) onMove(goTo(move, row ?? at.row - 1, list.total));
    },
    onChoose(item) {
      if (state.phase !== "review" || !isImportable(item)) return;
      const chosen = !item.chosen;
      change((other) => (other.item === item.item ? { ...other, chosen } : other));
      void choose([item.item], chosen);
    },
    onChooseShown: (chosen) => void chooseShown(chosen),
    onChooseSure: () => void chooseSure(),
    onSetShown: setShown,
    onNextToLookAt() {
      const next = nextToLookAt(list, items.groups, row);
      if (next !== undefined) onMove(next);
      return next !== undefined;
    },
    words,
    onWords(next) {
      setWords(next);
      setAt({ row: 0, item: undefined });
    },
  };
}

function itemAt(list: SparseRows<ImportItem>, row: number): number | undefined {
  return list.rows.get(row)?.item;
}
