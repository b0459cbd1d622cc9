import { useCallback, useEffect, useRef, useState } from "react";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { ImportPage } from "../../shared/contract/imports.ts";
import { bridge } from "../bridge/bridge.ts";
import { AnswerOrder } from "../store/answer-order.ts";
import { namedByFields } from "./field-lines.ts";
import type { PageLine } from "./line-role.ts";
import { listOffsets, noRows, putWindow, type RowRange, type SparseRows } from "./sparse-rows.ts";

/** Lines asked for at a time. */
const windowSize = 1_000;

export type FollowedPage = {
  /** The page of the item asked for; the last one stays until it is here, so that nothing jumps. */
  readonly page: ImportPage | undefined;
  readonly lines: SparseRows<PageLine>;
  readonly error: LecternErrorData | undefined;
  readonly look: (range: RowRange) => void;
  /** Ask again, after a correction. */
  readonly reload: () => Promise<void>;
};

type Kept = { readonly key: string; readonly page: ImportPage; readonly lines: SparseRows<PageLine> };

type Failure = { readonly key: string; readonly error: LecternErrorData };

/** What was read from one file; its lines as far as they were looked at. */
export function useImportPage(importId: string, item: number | undefined): FollowedPage {
  const key = `${importId} ${item}`;
  const [kept, setKept] = useState<Kept | undefined>(undefined);
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  const [order] = useState(() => new AnswerOrder());
  const wanted = useRef(key);

  const fetchWindow = useCallback(
    async (offset: number) => {
      const name = `${key} ${offset}`;
      if (item === undefined) return;
      const ask = order.ask(name);
      const outcome = await bridge.imports.page({ import: importId, item, offset, limit: windowSize });
      // What was asked before a correction may be answered after it.
      if (!order.take(name, ask) || wanted.current !== key) return;
      if (!outcome.ok) return setFailure({ key, error: outcome.error });
      const page = outcome.value;
      setKept((now) => {
        const before = now?.key === key ? now : undefined;
        const lines = putWindow(before?.lines ?? noRows<PageLine>(), offset, page.lineCount, namedByFields(page));
        return { key, page, lines };
      });
      setFailure(undefined);
    },
    [importId, item, key, order],
  );

  const reload = useCallback(() => fetchWindow(0), [fetchWindow]);

  useEffect(() => {
    wanted.current = key;
    void reload();
  }, [key, reload]);

  const lines = kept?.lines;
  const look = useCallback(
    (range: RowRange) => {
      if (lines === undefined || kept?.key !== key) return;
      for (const offset of listOffsets(range, windowSize)) {
        const first = Math.max(offset, range.first);
        const isMissing = first < lines.total && !lines.rows.has(first);
        if (isMissing && !order.isAsked(`${key} ${offset}`)) void fetchWindow(offset);
      }
    },
    [fetchWindow, lines, kept?.key, key, order],
  );

  return {
    page: item === undefined ? undefined : kept?.page,
    lines: lines ?? noRows(),
    error: failure?.key === key ? failure.error : undefined,
    look,
    reload,
  };
}
