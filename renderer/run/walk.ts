import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { focusOn } from "../commands/focus-points.ts";
import { chooseById, focusIndex } from "../finding/choose.ts";
import { chosen } from "../finding/chosen.ts";
import { list } from "../finding/listing.ts";
import { sayProblem, tell } from "../notices/toast.ts";
import { showPane } from "../screens/panes.ts";
import { accept } from "../suggestions/settle.ts";
import { shownSuggestions, tickedOf } from "../suggestions/shown-suggestions.ts";
import { beginRun, currentOf, goBack, goOn, isOver, type Run, run } from "./run.ts";

/** Several that are selected, in the order of the list; else the list from the open one on. */
async function idsToWalk(): Promise<readonly string[] | undefined> {
  const { listing } = list.get();
  const now = chosen.get();
  const view = now.all ?? listing?.view;
  if (view === undefined) return undefined;
  const outcome = await bridge.finding.ids({ view });
  if (!outcome.ok) {
    sayProblem(outcome.error.message);
    return undefined;
  }
  const { ids } = outcome.value;
  if (now.all !== undefined) return ids;
  if (now.ids.size > 1) {
    const listed = ids.filter((id) => now.ids.has(id));
    const others = new Set(listed);
    // Those that have left the list since they were selected come last.
    return [...listed, ...[...now.ids].filter((id) => !others.has(id))];
  }
  return ids.slice(Math.max(0, focusIndex()));
}

export async function startRun(): Promise<void> {
  const ids = await idsToWalk();
  if (ids === undefined || ids.length === 0) return;
  showPane("tagging");
  show(beginRun(ids));
}

export function stopRun(): void {
  run.set(undefined);
  focusOn("list");
}

function show(next: Run): void {
  run.set(next);
  const id = currentOf(next);
  if (id === undefined) return;
  chooseById(id);
  focusOn("list");
  const after = next.ids[next.at + 1];
  // So that its suggestions are there at once; should it fail, it is told when the transcript is come to.
  if (after !== undefined) void bridge.suggestions.list({ id: after, patience: 0 });
}

let isAccepting = false;

/** Accept what is ticked and go on. Nothing is accepted that is not on the screen yet. */
export async function acceptAndGoOn(): Promise<void> {
  const now = run.get();
  const id = now === undefined ? undefined : currentOf(now);
  if (now === undefined || isAccepting) return;
  if (id === undefined) stopRun();
  // Somebody looked at another one meanwhile.
  else if (chosen.get().focus?.id !== id) chooseById(id);
  else await acceptShown(now, id);
}

async function acceptShown(now: Run, id: string): Promise<void> {
  const shown = shownSuggestions.get();
  if (shown?.transcript !== id) {
    tell(say("Its suggestions are on their way."));
    return;
  }
  const ticked = tickedOf(shown);
  isAccepting = true;
  try {
    if (ticked.length === 0 || (await accept(id, ticked))) show(goOn(run.get() ?? now, ticked.length));
  } finally {
    isAccepting = false;
  }
}

export function skip(): void {
  const now = run.get();
  if (now !== undefined && !isOver(now)) show(goOn(now, 0));
}

export function stepBack(): void {
  const now = run.get();
  if (now !== undefined) show(goBack(now));
}
