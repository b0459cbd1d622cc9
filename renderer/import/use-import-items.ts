import { useCallback, useEffect, useRef, useState } from "react";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { ImportItem, ItemGroup } from "../../shared/contract/imports.ts";
import { bridge } from "../bridge/bridge.ts";
import { AnswerOrder } from "../store/answer-order.ts";
import type { Show } from "./import-filters.ts";
import { changeRows, listOffsets, noRows, putWindow, type RowRange, type SparseRows } from "./sparse-rows.ts";

/** Rows asked for at a time. */
const windowSize = 100;

/** Milliseconds between two looks at the list while files are being read. */
const pace = 250;

export type ImportItems = {
  readonly list: SparseRows<ImportItem>;
  readonly groups: readonly ItemGroup[];
  readonly error: LecternErrorData | undefined;
  /** False until the first answer for this filter. */
  readonly isKnown: boolean;
  /** Say which rows are on screen; missing ones are fetched. */
  readonly look: (range: RowRange) => void;
  /** Ask for what is on screen again. */
  readonly reload: () => void;
  readonly change: (change: (item: ImportItem) => ImportItem) => void;
};

type Kept = { readonly key: string; readonly list: SparseRows<ImportItem>; readonly groups: readonly ItemGroup[] };

const noGroups: readonly ItemGroup[] = [];

/**
 * The files of an import as far as they were looked at. `refresh` is anything that changes when the list may have:
 * the rows on screen are then asked for again, at a measured pace.
 */
export function useImportItems(importId: string, show: Show, words: string, refresh: string): ImportItems {
  const key = `${importId} ${show} ${words}`;
  const [kept, setKept] = useState<Kept>({ key: "", list: noRows(), groups: noGroups });
  const [error, setError] = useState<LecternErrorData | undefined>(undefined);
  const range = useRef<RowRange>({ first: 0, last: windowSize - 1 });
  const looked = useRef(0);
  const [order] = useState(() => new AnswerOrder());
  const wanted = useRef(key);
  const list = kept.key === key ? kept.list : undefined;

  const fetchWindow = useCallback(
    async (offset: number) => {
      const name = `${key} ${offset}`;
      const ask = order.ask(name);
      const outcome = await bridge.imports.items({ import: importId, show, words, offset, limit: windowSize });
      // Of the letters of a word that is typed, the answer to an earlier one may come last.
      if (!order.take(name, ask) || wanted.current !== key) return;
      setError(outcome.ok ? undefined : outcome.error);
      if (!outcome.ok) return;
      const { total, items, groups } = outcome.value;
      setKept((now) => ({ key, list: putWindow(now.key === key ? now.list : noRows(), offset, total, items), groups }));
    },
    [importId, show, words, key, order],
  );

  const fetchRange = useCallback(
    (wanted: RowRange) => Promise.all(listOffsets(wanted, windowSize).map(fetchWindow)),
    [fetchWindow],
  );

  useEffect(() => {
    wanted.current = key;
    range.current = { first: 0, last: windowSize - 1 };
    void fetchRange(range.current);
  }, [key, fetchRange]);

  useEffect(() => {
    if (refresh === "") return;
    // News comes faster than this: a timer that each one started anew would never go off.
    const timer = setTimeout(
      () => {
        looked.current = Date.now();
        void fetchRange(range.current);
      },
      Math.max(0, looked.current + pace - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [fetchRange, refresh]);

  const reload = useCallback(() => void fetchRange(range.current), [fetchRange]);

  const look = useCallback(
    (wanted: RowRange) => {
      range.current = wanted;
      if (list === undefined) return;
      for (const offset of listOffsets(wanted, windowSize)) {
        const first = Math.max(offset, wanted.first);
        const isMissing = first < list.total && !list.rows.has(first);
        if (isMissing && !order.isAsked(`${key} ${offset}`)) void fetchWindow(offset);
      }
    },
    [fetchWindow, list, key, order],
  );

  const change = useCallback(
    (edit: (item: ImportItem) => ImportItem) => setKept((now) => ({ ...now, list: changeRows(now.list, edit) })),
    [],
  );

  const groups = kept.key === key ? kept.groups : noGroups;
  return { list: list ?? noRows(), groups, error, isKnown: list !== undefined, look, reload, change };
}
