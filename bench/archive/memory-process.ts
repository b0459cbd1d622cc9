import { setTimeout } from "node:timers/promises";
import { collectGarbage } from "../../main/runtime/testing/garbage.ts";
import { viewSchema } from "../../shared/contract/finding.ts";
import { tagRequest } from "./durable-tag.ts";
import { openService } from "./open-service.ts";

const megabyte = 1_000_000;
const bulk = 10_000;

/**
 * A program of its own, as its memory is what is measured: the service as a window's host holds it. Prints one line of
 * JSON: megabytes once settled after opening, and the most it had when 10,000 transcripts were tagged, that was taken
 * back, and the archive folded and closed.
 */
async function main(folder: string): Promise<void> {
  const service = await openService(folder);
  const { handlers } = service;
  await service.indexed();
  const settled = await settledMemory();
  const { ids } = await handlers.finding.ids({ view: viewSchema.parse({}) });
  const { suggestions } = await handlers.topics.suggest({ text: "", limit: 1 });
  await handlers.tags.apply(tagRequest(ids.slice(0, bulk), suggestions[0]?.id ?? ""));
  await handlers.history.undo({});
  await service.close();
  const peak = (process.resourceUsage().maxRSS * 1_024) / megabyte;
  process.stdout.write(`${JSON.stringify({ settled, peak })}\n`);
}

/** Megabytes, when they fall no more: V8 gives pages back little by little, in the seconds after a collection. */
async function settledMemory(): Promise<number> {
  let before = Number.POSITIVE_INFINITY;
  for (let second = 0; second < 10; second += 1) {
    collectGarbage();
    const now = process.memoryUsage().rss / megabyte;
    if (second > 1 && now > before * 0.99) break;
    before = now;
    await setTimeout(1_000);
  }
  return process.memoryUsage().rss / megabyte;
}

await main(process.argv[2] ?? "");
