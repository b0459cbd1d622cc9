import type { Page } from "@playwright/test";
import { z } from "zod";

/** The tasks of each thread, and the threads' names. */
const categories = ["devtools.timeline", "disabled-by-default-devtools.timeline"];

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      /** Microseconds. */
      dur: z.number().optional(),
      /** Of `dur`, microseconds on a processor. */
      tdur: z.number().optional(),
      args: z.object({ name: z.unknown().optional() }).optional(),
    }),
  ),
});

/** Milliseconds from its begin to its end, and those of them in which a processor worked on it: the others it waited for one. */
export type Task = { readonly length: number; readonly worked: number };

/** Record a trace of Chromium while `work` goes on; answers with the longest task of the page's main thread. */
export async function longestTaskOf(page: Page, work: () => Promise<unknown>): Promise<Task> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("the page has no browser of its own to trace");
  await browser.startTracing(page, { categories });
  try {
    await work();
  } catch (error) {
    await browser.stopTracing();
    throw error;
  }
  return longestTask((await browser.stopTracing()).toString("utf8"));
}

/**
 * No frame of the page can be drawn while it lasts.
 * @param json of Chromium (https://www.chromium.org/developers/how-tos/trace-event-profiling-tool/)
 */
export function longestTask(json: string): Task {
  const { traceEvents } = traceSchema.parse(JSON.parse(json));
  const mains = new Set<string>();
  for (const { name, args, pid, tid } of traceEvents) {
    if (name === "thread_name" && args?.name === "CrRendererMain") mains.add(`${pid} ${tid}`);
  }
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === "RunTask" && mains.has(`${pid} ${tid}`));
  const [longest] = tasks.toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0));
  if (!longest) throw new Error("the trace has no task of a page's main thread");
  return { length: (longest.dur ?? 0) / 1_000, worked: (longest.tdur ?? 0) / 1_000 };
}
