import type { Join } from "../../../shared/records/change.ts";
import type { Position } from "./history-segment.ts";
import { type Batch, walkHistory } from "./history-walk.ts";
import { readStartWithoutCatalogue } from "./read-start.ts";
import { readStepHead, type StepHead } from "./step-head.ts";

/** Another copy that was brought into this one, in a batch of this one's history. */
export type JoinMark = { readonly batch: number; readonly join: Pick<Join, "batch" | "sha256"> };

/** A history without what it changed. */
export type Outline = {
  /** Where it begins: with batch 1, or behind a gap that a repair left. */
  readonly start: Position;
  /** After each batch, in order. */
  readonly places: readonly Position[];
  /** Joins that nobody took back, in order. */
  readonly joins: readonly JoinMark[];
};

const marks = ['"join":{', '"undoes":"', '"redoes":"'].map((mark) => Buffer.from(mark));

/** The outline of a history up to a place. `archive-damaged` as `walkHistory`. */
export async function readOutline(folder: string, until: Position): Promise<Outline> {
  const { history: start } = (await readStartWithoutCatalogue(folder)).catalogue;
  const places: Position[] = [];
  const joins = new Map<string, JoinMark>();
  const undone = new Map<string, JoinMark>();
  const visit = (batch: Batch) => {
    places.push(batch.at);
    if (marks.some((mark) => batch.body.includes(mark))) for (const head of headsOf(batch)) note(head, batch.at.batch);
  };
  const note = ({ id, join, undoes = "", redoes = "" }: StepHead, batch: number) => {
    if (join) joins.set(id, { batch, join });
    move(undoes, joins, undone);
    move(redoes, undone, joins);
  };
  await walkHistory(folder, start, visit, until);
  return { start, places, joins: [...joins.values()] };
}

function move(id: string, from: Map<string, JoinMark>, to: Map<string, JoinMark>): void {
  const mark = from.get(id);
  if (!mark) return;
  from.delete(id);
  to.set(id, mark);
}

function* headsOf({ body, at: { segment } }: Batch): Generator<StepHead> {
  for (let from = 0; from < body.length; ) {
    const end = body.indexOf(10, from);
    const stop = end < 0 ? body.length : end;
    yield readStepHead({ segment, line: body.subarray(from, stop) });
    from = stop + 1;
  }
}
