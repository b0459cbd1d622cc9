import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { makeArchive } from "../../e2e/archives.ts";
import { threePages } from "../../e2e/documents.ts";
import { projectFolder } from "../../e2e/hosts/hosts.ts";
import { closeBrowser, launchBrowser, openBrowser } from "../../e2e/hosts/launch-browser.ts";
import { launchOnStandIn } from "../../e2e/hosts/launch-desktop.ts";
import type { Household, Launch } from "../../e2e/hosts/stage.ts";
import { launchStandIn } from "../../e2e/stand-in/launch.ts";
import { isWithin, median, printRows, type Row } from "../row.ts";

const rounds = 5;
const transcripts = Object.keys(threePages).length;

/**
 * From the spawn of the program to a list that can be used, with a small archive: what starting costs by itself. The Electron build
 * runs on the stand-in, whose Chromium starts with it, beside the smallest application on the same.
 */
export async function benchStart(): Promise<boolean> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "lectern-start-bench-"));
  try {
    const archive = path.join(folder, "Archive");
    await makeArchive(archive, threePages);
    await openBrowser();
    const browser = await measured(() => startOn(launchBrowser, newHousehold(folder), archive));
    await closeBrowser();
    const desktop = await measured(() => startOn(launchOnStandIn, newHousehold(folder), archive));
    const bare = await measured(() => startExample(newHousehold(folder)));
    const size = transcripts;
    const rows: readonly Row[] = [
      {
        what: "start in a browser that is open: until the list can be used",
        size,
        ours: browser,
        unit: "ms",
        atMost: 1_500,
      },
      {
        what: "start the Electron build on the stand-in: until the list can be used",
        ...{ size, ours: desktop, peer: bare, peerName: "the smallest application there", limit: 2 },
      },
    ];
    printRows(rows);
    return rows.every(isWithin);
  } finally {
    await closeBrowser();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

let households = 0;

/** Every start is a first one: nothing is kept from the one before. */
function newHousehold(folder: string): Household {
  households += 1;
  const home = path.join(folder, `home ${households}`);
  const userData = path.join(home, "user");
  mkdirSync(userData, { recursive: true });
  return { home, userData };
}

async function startOn(launch: Launch, household: Household, archive: string): Promise<number> {
  const begun = performance.now();
  const stage = await launch({ household, archive });
  await stage.page.locator("html[data-ready=true]").waitFor();
  const ms = performance.now() - begun;
  await stage.close();
  return ms;
}

async function startExample({ userData }: Household): Promise<number> {
  const main = path.join(projectFolder, "e2e", "stand-in", "example", "main.js");
  const begun = performance.now();
  const app = await launchStandIn({ main, args: [`--user-data-dir=${userData}`] });
  await app.firstWindow();
  const ms = performance.now() - begun;
  await app.close();
  return ms;
}

async function measured(start: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await start());
  return median(all);
}
