import { useMemo } from "react";
import type { Correction, ImportPage } from "../../shared/contract/imports.ts";
import type { PageLine } from "./line-role.ts";
import { LineTools } from "./line-tools.tsx";
import { PageLines } from "./page-lines.tsx";
import type { RowRange, SparseRows } from "./sparse-rows.ts";
import { canBeKept, type LineSaying, sayOfLines } from "./told-lines.ts";
import { useLineCursor } from "./use-line-cursor.ts";

type ToldPageProps = {
  readonly page: ImportPage;
  readonly lines: SparseRows<PageLine>;
  readonly marked: readonly number[];
  readonly canEdit: boolean;
  readonly onLook: (range: RowRange) => void;
  readonly onCorrect: (correction: Correction) => void;
  readonly onKeep: () => void;
};

/** The lines of a file, of which a person may say what they are. */
export function ToldPage({ page, lines, marked, canEdit, onLook, onCorrect, onKeep }: ToldPageProps) {
  const { item, correction } = page;
  const cursor = useLineCursor(item.item);
  const told = useMemo(() => new Set((correction.lines ?? []).map(({ line }) => line)), [correction]);
  const say = (saying: LineSaying) => onCorrect(sayOfLines(correction, cursor.lines, saying, lines.rows));
  return (
    <>
      <PageLines
        name={item.name}
        lines={lines}
        marked={marked}
        onLook={onLook}
        cursor={cursor}
        told={told}
        onSay={canEdit ? say : undefined}
      />
      {canEdit ? <LineTools lines={cursor.lines} onSay={say} onKeep={canBeKept(page) ? onKeep : undefined} /> : null}
    </>
  );
}
