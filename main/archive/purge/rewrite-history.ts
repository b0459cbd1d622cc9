import { open } from "node:fs/promises";
import type { Purge } from "../../../shared/records/change.ts";
import { inSlices } from "../../runtime/slices.ts";
import { replaceFile, writeWhole } from "../disk/durable.ts";
import { readAt } from "../disk/file-reader.ts";
import { eachSegment } from "../history/each-segment.ts";
import { type Frame, frameAgain } from "../history/history-frame.ts";
import { type Position, segmentPath } from "../history/history-segment.ts";
import { type Batch, walkSegment } from "../history/history-walk.ts";
import { stepLine, stepsOf } from "../history/step-lines.ts";
import { type Erasing, eraseFromStep } from "./erase.ts";

type Rewritten = Purge["rewrote"];

/** The batches that have to be written anew, with the sums that they will have. Reads only. */
export async function planRewrite(folder: string, erasing: Erasing): Promise<Rewritten> {
  const rewritten: Rewritten = [];
  await eachSegment(folder, async (start) => {
    const { end } = await walkSegment(folder, start, async (batch) => {
      const again = await rewrite(batch, erasing);
      if (again) rewritten.push({ batch: batch.head.batch, sha256: again.sha256 });
    });
    return end;
  });
  return rewritten;
}

/** Write those segments anew that hold any of it, each whole or not at all; one that is done already is let be. */
export async function rewriteHistory(folder: string, erasing: Erasing): Promise<void> {
  await eachSegment(folder, async (start) => {
    let isTouched = false;
    const { end } = await walkSegment(folder, start, async (batch) => {
      if (!isTouched && (await rewrite(batch, erasing))) isTouched = true;
    });
    if (isTouched) await rewriteSegment(folder, start, erasing);
    return end;
  });
}

async function rewriteSegment(folder: string, start: Position, erasing: Erasing): Promise<void> {
  const file = segmentPath(folder, start.segment);
  const old = await open(file, "r");
  try {
    await replaceFile(file, async (handle) => {
      let from = 0;
      await walkSegment(folder, start, async (batch) => {
        const again = await rewrite(batch, erasing);
        await writeWhole(handle, again?.frame ?? (await readAt(old, from, batch.at.end - from)));
        from = batch.at.end;
      });
    });
  } finally {
    await old.close();
  }
}

/** Undefined when it holds nothing of it. */
async function rewrite(batch: Batch, erasing: Erasing): Promise<Frame | undefined> {
  const steps = stepsOf(batch);
  const erased = steps.map((step) => eraseFromStep(step, erasing));
  if (erased.every((step, n) => step === steps[n])) return undefined;
  const lines: Buffer[] = [];
  for (const step of erased) lines.push(await inSlices(stepLine(step)));
  return await inSlices(frameAgain(batch.head, lines));
}
