import { readFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "@playwright/test";
import { chromiumArguments, findChromium, howToInstall } from "./chromium.ts";

/** Draws assets/icon/icon.svg in every size that a desktop asks for; electron-builder makes .icns and .ico of them. */
const folder = path.resolve(import.meta.dirname, "../assets/icon");
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

const executablePath = findChromium();
if (executablePath === undefined) throw new Error(howToInstall);
const drawing = await readFile(path.join(folder, "icon.svg"), "utf8");
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`,
  );
  await page.screenshot({ path: path.join(folder, `${size}x${size}.png`), omitBackground: true });
}
await browser.close();
