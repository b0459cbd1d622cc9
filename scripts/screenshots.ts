import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { createArchive } from "../main/archive/open.ts";
import { serveHere } from "../main/browser/serve-here.ts";
import { chromiumArguments, findChromium, howToInstall } from "./chromium.ts";

/** Draws docs/screenshots from the sample archive, on the browser host: `npm run screenshots`. */
const folder = path.resolve(import.meta.dirname, "../docs/screenshots");
const samples = path.resolve(import.meta.dirname, "../assets/samples");

/** `empty`: of a new archive, open already, rather than from the first run on. */
type Shot = {
  readonly name: string;
  readonly scheme?: "dark";
  readonly empty?: true;
  /** Of the browser's user, in which the interface is. */
  readonly locale?: string;
  readonly take: (page: Page) => Promise<void>;
};

const shots: readonly Shot[] = [
  { name: "welcome", take: async () => {} },
  { name: "main", take: search },
  { name: "main-dark", scheme: "dark", take: search },
  { name: "review", empty: true, take: review },
  { name: "concordance", take: concordance },
  { name: "untagged", take: untagged },
  { name: "per-year-dark", scheme: "dark", take: perYear },
  { name: "overview", take: overview },
  { name: "main-russian", locale: "ru-RU", take: searchInRussian },
  { name: "overview-russian-dark", locale: "ru-RU", scheme: "dark", take: overviewInRussian },
];

async function openSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Explore the sample archive" }).click();
  await page.getByText("10 transcripts").first().waitFor();
  await page.getByRole("button", { name: "Leave the tour" }).click();
}

async function search(page: Page): Promise<void> {
  await openSample(page);
  await page.keyboard.press("/");
  await page.keyboard.type("harbour pilot");
  await page.locator("mark").first().waitFor();
  // Hits, tags and counts come after the list, each by itself.
  await page.getByText(/^\d+ hits$/).waitFor();
  await page.getByRole("grid", { name: "Topics" }).getByRole("row").first().waitFor();
  await page.getByRole("button", { name: /^Published 7$/ }).waitFor();
}

async function openSampleInRussian(page: Page): Promise<void> {
  await page.getByRole("button", { name: /пример архива/ }).click();
  await page.getByText("10 стенограмм").first().waitFor();
  await page.getByRole("button", { name: /знакомство/i }).click();
}

async function searchInRussian(page: Page): Promise<void> {
  await openSampleInRussian(page);
  await page.keyboard.press("/");
  await page.keyboard.type("harbour pilot");
  await page.locator("mark").first().waitFor();
  await page.getByText(/^\d+ совпадени/).waitFor();
  await page.getByRole("grid", { name: "Темы" }).getByRole("row").first().waitFor();
}

async function overviewInRussian(page: Page): Promise<void> {
  await openSampleInRussian(page);
  await page.keyboard.press("o");
  await page.locator('main[aria-busy="false"] .bar').first().waitFor();
}

/** The first of the stories of docs/finding.md. */
async function concordance(page: Page): Promise<void> {
  await openSample(page);
  await page.keyboard.press("/");
  await page.keyboard.type('said-by:"Irena Valdez" harbour date:2018..2021 ');
  await page.keyboard.press("Enter");
  await page.keyboard.press("c");
  await page.getByRole("grid", { name: "Lines" }).waitFor();
  await page.keyboard.press("3");
  await page.getByRole("button", { name: /By what stands after/ }).waitFor();
  await page.locator('main[aria-label="Concordance"][aria-busy="false"]').waitFor();
}

/** The second: whom a transcript names without being tagged with them, at the place, with the tag suggested. */
async function untagged(page: Page): Promise<void> {
  await openSample(page);
  await page.keyboard.press("/");
  await page.keyboard.type('mentions:"Daniel Okafor" -person:"Daniel Okafor" ');
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "1 transcript", exact: true }).waitFor();
  await page.getByText(/^\d+ hits?$/).waitFor();
  await page.keyboard.press("F3");
  await page.getByText(/^1 of \d+$/).waitFor();
  await page.getByRole("checkbox", { name: /Okafor/ }).waitFor();
}

/** The third. */
async function perYear(page: Page): Promise<void> {
  await openSample(page);
  await page.keyboard.press("/");
  await page.keyboard.type("pilot ");
  await page.keyboard.press("Enter");
  await page.keyboard.press("y");
  for (const query of ["crane", "said-by:Valdez harbour"]) {
    await page.getByRole("textbox", { name: "Compare with" }).fill(query);
    await page.keyboard.press("Enter");
    await page.getByRole("columnheader", { name: query }).waitFor();
  }
  await page.locator(".plot-line").first().waitFor();
}

async function overview(page: Page): Promise<void> {
  await openSample(page);
  await page.keyboard.press("o");
  await page.locator('main[aria-label="Overview"][aria-busy="false"] .bar').first().waitFor();
}

async function review(page: Page): Promise<void> {
  const drag = { x: 700, y: 400, data: { items: [], files: [samples], dragOperationsMask: 1 } };
  const session = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, ...drag });
  }
  await page.getByRole("button", { name: "Import 10 files" }).waitFor();
}

async function draw(browser: Browser, { name, scheme, empty, locale, take }: Shot): Promise<void> {
  const userData = mkdtempSync(path.join(os.tmpdir(), "lectern-screenshots-"));
  const archive = path.join(userData, "Port transcripts");
  if (empty) await (await createArchive(archive, { name: "Port transcripts" })).close();
  const served = await serveHere({ userData, ...(empty ? { archive } : {}) });
  const viewport = { width: 1440, height: 900 };
  const page = await browser.newPage({ viewport, colorScheme: scheme ?? "light", ...(locale ? { locale } : {}) });
  try {
    await page.goto(served.url);
    await page.locator("html[data-ready=true]").waitFor();
    await take(page);
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
  } finally {
    await page.close();
    await served.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

const executablePath = findChromium();
if (executablePath === undefined) throw new Error(howToInstall);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
for (const shot of shots) await draw(browser, shot);
await browser.close();
