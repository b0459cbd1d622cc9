import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { test as base, expect, type Page, type TestInfo } from "@playwright/test";
import { makeArchive } from "./archives.ts";
import { threePages } from "./documents.ts";
import type { HostName } from "./hosts/hosts.ts";
import { isByKeyboard, playByKeyboard } from "./hosts/keyboard.ts";
import { closeBrowser, launchBrowser } from "./hosts/launch-browser.ts";
import { launchElectron, launchOnStandIn } from "./hosts/launch-desktop.ts";
import type { Household, Launch, Stage } from "./hosts/stage.ts";

export type StoryOptions = {
  readonly host: HostName;
  /** What is open when the story begins. */
  readonly begin: "nothing" | "an empty archive" | "three transcripts";
  /** Whether the page may complain (errors, refusals of its security policy): only where a story provokes it. */
  readonly complaints: "none" | "provoked";
};

/** A running Lectern that a story may end and begin again. */
export type App = {
  readonly stage: () => Stage;
  readonly page: () => Page;
  /** Close it and start it anew on the same household; `archive` is opened at once. */
  readonly restart: (archive?: string) => Promise<void>;
  /** The page begins anew in the window that is there, with the archive that is open: sooner had than a restart. */
  readonly reload: () => Promise<void>;
  /** As `restart`, but nothing was closed: the plug was pulled. */
  readonly pullPlug: (archive: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Beginning = StoryOptions["begin"];

type WorkerFixtures = {
  readonly sharedBrowser: undefined;
  /** Gives the folder of an archive as a story begins with it: made once, to be copied. */
  readonly template: (begin: Exclude<Beginning, "nothing">) => Promise<string>;
};

type StoryFixtures = {
  readonly household: Household;
  /** A folder of the story's own, inside the home folder. */
  readonly desk: string;
  /** Folder of the archive that is open when the story begins, or would be. */
  readonly archive: string;
  readonly app: App;
};

const launchers: Readonly<Record<HostName, Launch>> = {
  electron: launchElectron,
  "stand-in": launchOnStandIn,
  browser: launchBrowser,
};

export const test = base.extend<StoryOptions & StoryFixtures, WorkerFixtures>({
  host: ["browser", { option: true }],
  begin: ["nothing", { option: true }],
  complaints: ["none", { option: true }],

  sharedBrowser: [
    async ({ playwright: _ }, use) => {
      await use(undefined);
      await closeBrowser();
    },
    { scope: "worker", auto: true },
  ],

  template: [
    async ({ playwright: _ }, use) => {
      const shelf = await mkdtemp(path.join(os.tmpdir(), "lectern-templates-"));
      const made = new Map<Beginning, Promise<string>>();
      const make = async (begin: Beginning): Promise<string> => {
        const archive = path.join(shelf, begin, "Archive");
        await makeArchive(archive, begin === "an empty archive" ? {} : threePages);
        return archive;
      };
      await use((begin) => {
        const archive = made.get(begin) ?? make(begin);
        made.set(begin, archive);
        return archive;
      });
      await rm(shelf, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],

  household: async ({ playwright: _ }, use) => {
    const home = await mkdtemp(path.join(os.tmpdir(), "lectern-story-"));
    const userData = path.join(home, ".config", "Lectern");
    await mkdir(userData, { recursive: true });
    await use({ home, userData });
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  },

  desk: async ({ household }, use) => {
    const desk = path.join(household.home, "Desk");
    await mkdir(desk);
    await use(desk);
  },

  archive: async ({ begin, desk, template }, use) => {
    const archive = path.join(desk, "Archive");
    if (begin !== "nothing") await cp(await template(begin), archive, { recursive: true, preserveTimestamps: true });
    await use(archive);
  },

  app: async ({ host, household, begin, archive, complaints }, use, story) => {
    let stage: Stage | undefined;
    const heard: string[] = [];
    const start = async (archive?: string): Promise<void> => {
      stage = await launchers[host]({ household, ...(archive ? { archive } : {}) });
      if (isByKeyboard) playByKeyboard(stage.page);
      await isReady(stage.page);
    };
    const close = async (): Promise<void> => {
      if (!stage) return;
      heard.push(...(await complaintsOf(stage.page)));
      await stage.close();
      stage = undefined;
    };
    const running = (): Stage => {
      if (!stage) throw new Error("Lectern is not running in this story now");
      return stage;
    };
    await start(begin === "nothing" ? undefined : archive);
    await use({
      stage: running,
      page: () => running().page,
      close,
      reload: async () => {
        const { page } = running();
        heard.push(...(await complaintsOf(page)));
        await page.reload();
        await isReady(page);
      },
      pullPlug: async (archive) => {
        const pulled = running();
        stage = undefined;
        await pulled.pullPlug();
        await start(archive);
      },
      restart: async (archive) => {
        await close();
        await start(archive);
      },
    });
    try {
      if (story.status !== story.expectedStatus && stage) await attachPicture(stage.page, story);
    } finally {
      await close();
    }
    if (complaints === "none") expect(heard, "what the page complained of").toEqual([]);
  },
});

/** What is to be seen where a story failed. Playwright's own option takes one of every page that closes, to drop most. */
async function attachPicture(page: Page, story: TestInfo): Promise<void> {
  const picture = story.outputPath("failed.png");
  await page.screenshot({ path: picture });
  await story.attach("what was to be seen", { path: picture, contentType: "image/png" });
}

/** Errors and warnings since the page was there. */
async function complaintsOf(page: Page): Promise<readonly string[]> {
  const messages = await page.consoleMessages();
  const serious = messages.filter((message) => message.type() === "error" || message.type() === "warning");
  return [...serious.map((message) => message.text()), ...(await page.pageErrors()).map(String)];
}

/** The interface says when it shows what it knows; nothing here sleeps. */
export async function isReady(page: Page): Promise<void> {
  await page.locator("html[data-ready=true]").waitFor();
}

export { expect };
