import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { build } from "vite";

const here = import.meta.dirname;
/** Inside the project, so that what the stand-in imports is found. */
const cache = path.resolve(here, "../../node_modules/.cache/lectern-stand-in");

const programs = ["electron", "hooks", "parent-port", "register"];
const pageScripts = { "main-world": "mainWorld", "isolated-world": "isolatedWorld" };

let built: Promise<string> | undefined;

/**
 * Compiles the stand-in, so that the application under test runs in a plain Node with nothing else in it.
 * @returns the folder with `register.js`; kept until a source of the stand-in changes
 */
export function buildStandIn(): Promise<string> {
  built ??= buildOnce();
  return built;
}

async function buildOnce(): Promise<string> {
  const folder = path.join(cache, await fingerprint());
  if (existsSync(folder)) return folder;
  const part = `${folder}.${process.pid}`;
  await mkdir(part, { recursive: true });
  await buildPrograms(part);
  for (const [script, name] of Object.entries(pageScripts))
    await buildPageScript(path.join(part, "page"), script, name);
  try {
    await rename(part, folder);
  } catch (error) {
    // Another worker was faster.
    if (!existsSync(folder)) throw error;
    await rm(part, { recursive: true });
  }
  return folder;
}

async function buildPrograms(outDir: string): Promise<void> {
  const input = Object.fromEntries(programs.map((name) => [name, path.join(here, "module", `${name}.ts`)]));
  await build({
    ...quiet,
    ssr: { external: ["@playwright/test"] },
    build: {
      ...plain(outDir),
      ssr: true,
      target: "node20",
      rolldownOptions: { input, output: { format: "es", entryFileNames: "[name].js" } },
    },
  });
}

async function buildPageScript(outDir: string, script: string, name: string): Promise<void> {
  const entry = path.join(here, "page", `${script}.ts`);
  await build({
    ...quiet,
    build: {
      ...plain(outDir),
      target: "chrome120",
      lib: { entry, name, formats: ["iife"], fileName: () => `${script}.js` },
    },
  });
}

const quiet = { configFile: false, root: here, logLevel: "warn" } as const;
const plain = (outDir: string) => ({ outDir, emptyOutDir: false, minify: false, copyPublicDir: false });

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  const files = await readdir(here, { recursive: true });
  for (const file of files.filter((name) => name.endsWith(".ts")).sort()) {
    hash.update(file).update(await readFile(path.join(here, file)));
  }
  return hash.digest("hex").slice(0, 16);
}
