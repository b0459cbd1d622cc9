import { useState } from "react";
import { v7 } from "uuid";
import type { Outcome } from "../../shared/contract/error.ts";
import type { ExportFormat, ExportProgress, ExportReport } from "../../shared/contract/exports.ts";
import type { Selection } from "../../shared/contract/finding.ts";
import { idLetters } from "../../shared/records/id-letters.ts";
import { bridge } from "../bridge/bridge.ts";
import { useEvent } from "../bridge/use-event.ts";
import { dragOut } from "../files/drag-out.ts";
import { type LongWork, useLongWork } from "../store/use-long-work.ts";

export type ExportWish = {
  readonly selection: Selection;
  readonly formats: readonly ExportFormat[];
  readonly place: string;
  readonly withheld: boolean;
  readonly notes: boolean;
  readonly zip: boolean;
};

type Progress = Omit<ExportProgress, "export">;

export type FollowedExport = Pick<LongWork<Progress, ExportReport>, "running" | "report" | "error"> & {
  readonly run: (wish: ExportWish) => Promise<void>;
  readonly cancel: () => Promise<void>;
  /** Open the report of the last one, where the host can. */
  readonly openReport: () => Promise<Outcome<unknown>>;
  /** Show its folder or zip in the system's file manager, where the host can. */
  readonly reveal: () => Promise<Outcome<unknown>>;
  /** Let the system drag its folder or zip, where the host can. */
  readonly drag: (event: Pick<DragEvent, "preventDefault">) => void;
};

/** Runs one export at a time and follows it to its report. */
export function useExport(): FollowedExport {
  const { begin, tell, cancel, ...shown } = useLongWork<Progress, ExportReport>();
  const [last, setLast] = useState<string>("");
  useEvent("exports.progress", ({ export: id, ...progress }) => tell(id, progress));
  return {
    ...shown,
    run({ formats, ...wish }) {
      const id = `${idLetters.export}${v7()}`;
      setLast(id);
      return begin(id, { stage: "writing", done: 0, total: 0 }, () =>
        bridge.exports.run({ export: id, ...wish, formats: [...formats] }),
      );
    },
    cancel: () => cancel((id) => bridge.exports.cancel({ export: id })),
    openReport: () => bridge.exports.openReport({ export: last }),
    reveal: () => bridge.exports.reveal({ export: last }),
    drag: (event) => dragOut(event, { export: last }),
  };
}
