import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, expect, type Page, test } from "@playwright/test";
import { sha256Of, testId } from "../../main/exporting/testing/arbitrary-archive.ts";
import { exportAll } from "../../main/exporting/testing/export-all.ts";
import { madeArchive, madeTranscript } from "../../main/exporting/testing/made-transcript.ts";
import { spokenPage } from "../../main/exporting/testing/spoken-page.ts";
import { chromiumArguments, findChromium } from "../../scripts/chromium.ts";
import { expectAccessible } from "../pages/axe.ts";

let folder = "";
let browser: Browser;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "lectern-reading-room-"));
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...chromiumArguments] });
});

test.afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** Forty transcripts of two years, in the first of which somebody speaks. */
function harbour() {
  const archive = madeArchive(40);
  const { text, reading } = spokenPage("Pilots at night", [
    {
      label: "Irena Valdez",
      paragraphs: ["The lanterns were lit.", "<img src=x onerror=alert(1)> and a lantern more."],
    },
    { label: "Chair", paragraphs: ["Who lights a lantern?"] },
  ]);
  const pilotage = { id: testId("topic", 1), label: "Pilotage", variants: [] };
  const records = [...archive.tables.transcripts.values()].map((record, n) =>
    madeTranscript(n + 1, {
      ...record,
      language: "en",
      date: n < 20 ? "2021-03-03" : "2019-05-01",
      topics: n % 4 === 0 ? [pilotage.id] : [],
      ...(n === 0 ? { title: "Pilots at night", text: sha256Of(text), original: sha256Of(text) } : {}),
    }),
  );
  return {
    ...archive,
    tables: {
      ...archive.tables,
      transcripts: new Map(records.map((record) => [record.id, record])),
      topics: new Map([[pilotage.id, pilotage]]),
    },
    texts: new Map([...archive.texts, [sha256Of(text), text]]),
    readings: new Map([...archive.readings, [sha256Of(text), reading]]),
  };
}

async function openRoom(file: string, { scripts = true } = {}): Promise<{ page: Page; heard: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: scripts });
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(error.message));
  await page.goto(pathToFileURL(file).href);
  return { page, heard };
}

test("a reading room is searched, narrowed, read and left by keyboard, from a folder without a server", async () => {
  const report = await exportAll(harbour(), folder, ["reading-room"]);
  const index = path.join(report.folder, "reading-room", "index.html");
  const { page, heard } = await openRoom(index);
  await expect(page.getByRole("status")).toHaveText("40 transcripts");
  await expectAccessible(page);

  await page.getByLabel("Year").getByLabel("2019").focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("status")).toHaveText("20 transcripts");
  await expect(page.getByLabel("Year").getByLabel("2019")).toBeFocused();
  await page.keyboard.press("Space");
  await page.getByRole("searchbox", { name: "Search titles and texts" }).fill("lighting lanterns ");
  await expect(page.getByRole("status")).toHaveText("1 transcript");
  await expect(page.getByLabel("Topics").getByLabel("Pilotage 1")).toBeVisible();
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page);

  await page.getByRole("link", { name: "Pilots at night" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").first()).toHaveText("Hit 1 of 4 for lighting lanterns");
  expect(await page.locator("article mark").allTextContents()).toEqual(["lanterns", "lantern", "lights", "lantern"]);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Next" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Meeting 2 of the harbour board");
  await page.getByRole("link", { name: "All transcripts" }).click();
  await expect(page.getByRole("searchbox", { name: "Search titles and texts" })).toHaveValue("lighting lanterns ");
  await page.getByRole("searchbox", { name: "Search titles and texts" }).fill("nowhere");
  await expect(page.getByRole("status")).toHaveText("Nothing found. Try fewer words, or another form.");
  expect(heard).toEqual([]);
  await page.close();

  const { page: plain } = await openRoom(index, { scripts: false });
  await expect(plain.getByText("Searching needs JavaScript")).toBeVisible();
  await plain.getByRole("link", { name: "2019" }).click();
  await plain.getByRole("link", { name: "Meeting 21 of the harbour board" }).click();
  await expect(plain.getByRole("heading", { level: 1 })).toHaveText("Meeting 21 of the harbour board");
  await plain.close();
});
