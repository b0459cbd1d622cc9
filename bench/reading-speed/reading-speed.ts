import path from "node:path";
import { readText } from "../../main/reading/read-text.ts";
import { median } from "../row.ts";
import { speedPages } from "./speed-pages.ts";

/** MB of text a second of processor time. */
const least = 20;
const rounds = 5;
const roundMs = 400;
/** Until then the engine is still compiling what it will run; that is counted with the work, whoever does it. */
const warmMs = 2_000;

/** A peer that does least: cut into lines, one pattern of a label tried on each. */
const label = /^(\p{Lu}[\p{L} .'-]{1,60}):\s/u;

function tryLines(text: string): number {
  let labels = 0;
  for (const line of text.split("\n")) if (label.test(line)) labels += 1;
  return labels;
}

/** How fast texts are recognised, by layout; false when one is below the limit. Decoding and storing are not in it. */
export async function benchReadingSpeed(): Promise<boolean> {
  const samples = path.join(process.env.LECTERN_SHARED ?? "../shared", "samples");
  print(["layout", "MB", "MB/s", "one pattern a line", "ratio", "limit", ""]);
  let isWithin = true;
  for (const { name, texts } of speedPages(samples)) {
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const [ours, peer] = [rate(texts, bytes, readText), rate(texts, bytes, tryLines)];
    isWithin &&= ours >= least;
    const figures = [(bytes / 1e6).toFixed(2), ours.toFixed(1), `${peer.toFixed(0)} MB/s`, (peer / ours).toFixed(1)];
    print([name, ...figures, `≥ ${least} MB/s`, ours >= least ? "ok" : "BEYOND"]);
  }
  return isWithin;
}

/** MB a second of processor time, the median of the rounds: other programs on the machine do not count. */
function rate(texts: readonly string[], bytes: number, work: (text: string) => unknown): number {
  const round = (ms: number): number => {
    const before = process.cpuUsage();
    let done = 0;
    let spent = 0;
    do {
      for (const text of texts) work(text);
      done += bytes;
      const { user, system } = process.cpuUsage(before);
      spent = user + system;
    } while (spent < ms * 1_000);
    return done / spent;
  };
  round(warmMs);
  return median(Array.from({ length: rounds }, () => round(roundMs)));
}

function print(cells: readonly string[]): void {
  process.stdout.write(
    `${cells
      .map((cell, i) => cell.padEnd(i === 3 ? 20 : 14))
      .join("")
      .trimEnd()}\n`,
  );
}
