import type { Change, Step } from "../../../shared/records/change.ts";
import type { Archive } from "../../archive/archive.ts";
import { eachChange } from "../../archive/history/step-changes.ts";
import { readStepHead } from "../../archive/history/step-head.ts";
import type { HistoryPlace, StepLine } from "../../archive/history/step-log.ts";
import { createPace } from "../../runtime/pace.ts";
import { inSlices } from "../../runtime/slices.ts";
import type { TermKind } from "../term-record.ts";
import { howMerged, type MergeSaid, mergesSaid } from "./merge-said.ts";
import { TermClaims } from "./term-claims.ts";

type Lines = Pick<Archive, "stepLines">;

/**
 * What the history says of a term since the first merge into it. It is read twice, from its end: for that merge, then for
 * what came after. Lines that do not name the term are passed over unparsed.
 */
export async function readClaims(archive: Lines, kind: TermKind, term: string): Promise<TermClaims> {
  const claims = new TermClaims(kind, term);
  const first = await findFirstMerge(archive, kind, term);
  if (first === undefined) return claims;
  const steps: Step[] = [];
  for await (const line of linesNaming(archive, term)) {
    steps.push(await readAbout(line, term));
    if (line.segment === first.segment && line.end === first.end) break;
  }
  const pace = createPace();
  for (const step of steps.reverse()) {
    await inSlices(claims.note(step));
    await pace();
  }
  return claims;
}

/** The merge by which a term went that is gone; undefined when none did, or when it is there. */
export async function findMergeAway(
  archive: Lines,
  kind: TermKind,
  term: string,
): Promise<(MergeSaid & Pick<Step, "at">) | undefined> {
  for await (const line of linesNaming(archive, term)) {
    const said = (await readSaid(line, kind)).find(({ from }) => from.includes(term));
    if (said) return said.how === "merge" ? { ...said, at: readStepHead(line).at } : undefined;
  }
  return undefined;
}

async function findFirstMerge(archive: Lines, kind: TermKind, term: string): Promise<HistoryPlace | undefined> {
  let first: HistoryPlace | undefined;
  for await (const line of linesNaming(archive, term)) {
    const said = await readSaid(line, kind);
    if (said.some(({ how, into }) => how === "merge" && into === term))
      first = { segment: line.segment, end: line.end };
  }
  return first;
}

async function* linesNaming({ stepLines }: Lines, term: string): AsyncGenerator<StepLine> {
  const pace = createPace();
  for await (const line of stepLines()) {
    if (line.line.includes(term)) yield line;
    await pace();
  }
}

async function readSaid(line: StepLine, kind: TermKind): Promise<readonly MergeSaid[]> {
  const head = readStepHead(line);
  if (howMerged(head.deed) === undefined || head.deed.merged || head.deed.merges) {
    return mergesSaid({ ...head, changes: [] }, kind);
  }
  const changes: Change[] = [];
  for await (const change of eachChange(line)) changes.push(change);
  return mergesSaid({ ...head, changes }, kind);
}

/** The step with what it changed in records that name the term; all of it, where it merged or took apart. */
async function readAbout(line: StepLine, term: string): Promise<Step> {
  const head = readStepHead(line);
  const isWhole = howMerged(head.deed) !== undefined;
  const changes: Change[] = [];
  for await (const change of eachChange(line)) {
    // What is made anew is the term's own; nothing has to be known of it.
    if (isWhole || (change.do === "change" && JSON.stringify(change).includes(term))) changes.push(change);
  }
  return { ...head, changes };
}
