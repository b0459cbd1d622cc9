import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { createArchive } from "../main/archive/open.ts";
import { serveHere } from "../main/browser/serve-here.ts";
import { chromiumArguments, findChromium, howToInstall } from "./chromium.ts";

/**
 * A folder of raw files from import to approved in one sitting, by keyboard alone: `npx tsx scripts/sitting.ts FOLDER`
 * after `npm run build`. Writes a picture of each step to test-results/sitting and says how long a transcript took.
 */
const pictures = path.resolve(import.meta.dirname, "../test-results/sitting");

/** Milliseconds a transcript of the tagging run may take. */
const mostEach = 3_000;

/** Keys, and looking: nothing here can point at anything. */
class Sitting {
  readonly #page: Page;
  #pictures = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async see(text: RegExp, milliseconds = 60_000): Promise<void> {
    await this.#page.getByText(text).first().waitFor({ timeout: milliseconds });
  }

  async look(name: string): Promise<void> {
    await this.#page.waitForTimeout(600);
    this.#pictures += 1;
    const number = String(this.#pictures).padStart(2, "0");
    await this.#page.screenshot({ path: path.join(pictures, `${number}-${name}.png`) });
  }

  /** What the search is for, and all of it selected. */
  async selectAll(query: string): Promise<void> {
    await this.keys("/", "ControlOrMeta+a");
    await this.type(`${query} `);
    await this.keys("Enter");
    await this.#page.waitForTimeout(800);
    await this.keys("l", "ControlOrMeta+a");
    await this.#page.waitForTimeout(400);
  }

  /** Names that are nearly the same, if any, each group made one. */
  async mergeAlike(page: "Shift+T" | "Shift+P", name: string): Promise<void> {
    await this.keys(page);
    await this.see(/^\d+ (topics?|persons?)$/);
    await this.keys("Tab", "ArrowRight");
    await this.look(`${name}-nearly-the-same`);
    const rows = await this.#page.getByRole("treeitem").count();
    if (rows > 0) {
      await this.keys("Shift+Tab", "ArrowDown", "ControlOrMeta+a", "m");
      await this.see(/changes?\.$/);
      await this.look(`${name}-merge`);
      await this.keys("ControlOrMeta+Enter");
      await this.look(`${name}-merged`);
    }
    await this.keys("Escape");
  }

  /** Milliseconds of each transcript, from the moment that it is shown until the next one is. */
  async run(): Promise<readonly number[]> {
    const bar = this.#page.getByRole("region", { name: "Tagging run" });
    const times: number[] = [];
    await this.keys("Home", "Shift+J");
    await bar.waitFor();
    await this.look("tagging-run");
    for (;;) {
      const began = performance.now();
      const words = (await bar.textContent()) ?? "";
      if (/gone through/.test(words)) return times;
      await bar.getByRole("button", { name: /go on/i, disabled: false }).waitFor();
      await this.keys("Enter");
      const at = /\d+ of \d+/.exec(words)?.[0] ?? words;
      await bar.filter({ hasNotText: at }).waitFor();
      times.push(performance.now() - began);
    }
  }
}

async function sit(page: Page, folder: string): Promise<readonly number[]> {
  const sitting = new Sitting(page);
  // The system's own dialog for a folder, which is another program.
  page.on("filechooser", (chooser) => void chooser.setFiles(folder));
  await sitting.keys("ControlOrMeta+Shift+i");
  await sitting.see(/^Review \d+ files before import$/, 240_000);
  await sitting.see(/^Import [\d,]+ files/, 180_000);
  await sitting.look("review");
  await sitting.keys("ControlOrMeta+Enter");
  await sitting.see(/transcripts imported\./, 180_000);
  await sitting.keys("Enter");
  await sitting.see(/^[\d,]+ transcripts$/);
  await sitting.look("imported");
  await sitting.mergeAlike("Shift+T", "topics");
  await sitting.mergeAlike("Shift+P", "persons");
  await sitting.selectAll("status:draft");
  const times = await sitting.run();
  await sitting.look("run-ended");
  await sitting.keys("Enter");
  for (const [now, next] of [
    ["draft", "in review"],
    ["in-review", "approved"],
  ] as const) {
    await sitting.selectAll(`status:${now}`);
    await sitting.keys("s", "ArrowRight", "Enter");
    await sitting.see(new RegExp(`now ${next}\\.$`));
    await sitting.look(next.replace(" ", "-"));
  }
  return times;
}

const [folder] = process.argv.slice(2);
const executablePath = findChromium();
if (folder === undefined) throw new Error("Say which folder: npx tsx scripts/sitting.ts FOLDER");
if (executablePath === undefined) throw new Error(howToInstall);
mkdirSync(pictures, { recursive: true });
const userData = mkdtempSync(path.join(os.tmpdir(), "lectern-sitting-"));
const archive = path.join(userData, "Sitting");
await (await createArchive(archive, { name: "Sitting" })).close();
const served = await serveHere({ userData, archive });
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(served.url);
  await page.locator("html[data-ready=true]").waitFor();
  const times = [...(await sit(page, path.resolve(folder)))].sort((a, b) => a - b);
  const mean = times.reduce((sum, one) => sum + one, 0) / Math.max(1, times.length);
  const [usual, slowest] = [times[times.length >> 1] ?? 0, times.at(-1) ?? 0];
  const figures = [mean, usual, slowest].map((one) => (one / 1_000).toFixed(1)).join(", ");
  process.stdout.write(
    `${times.length} transcripts; seconds each, mean, median, slowest: ${figures}. Pictures: ${pictures}\n`,
  );
  if (mean > mostEach) process.exitCode = 1;
} finally {
  await browser.close();
  await served.close();
  rmSync(userData, { recursive: true, force: true });
}
