import { builtinModules } from "node:module";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { bundledPackages } from "./scripts/bundled-packages.ts";
import { firstScript } from "./scripts/first-script.ts";
import { firstChunk, programChunks } from "./scripts/program-chunks.ts";

const external = ["electron", /^node:/, "@photostructure/sqlite", ...builtinModules];

/** Every file that Node or Electron starts by itself. */
const programs = {
  electron: "main/electron/index.ts",
  lectern: "main/command-line/index.ts",
  start: "main/start/index.ts",
  "catalogue-worker": "main/archive/catalogue/catalogue-worker.ts",
  "reading-worker": "main/reading/worker.ts",
  "index-process": "main/finding/process.ts",
  "export-worker": "main/exporting/thread/worker.ts",
  "file-worker": "main/exporting/thread/file-worker.ts",
};

/** What the page asks before it is read. */
const askedFirst = "renderer/bridge/asked-first.ts";

/** Main, preload, renderer and the script of reading rooms as environments of one config: `vite build --app`. */
export default defineConfig({
  root: "renderer",
  base: "./",
  plugins: [react(), bundledPackages(), firstScript(askedFirst)],
  environments: {
    // One chunk of any size loads at once from the disk that it stands on.
    client: {
      build: {
        chunkSizeWarningLimit: 4_096,
        outDir: "../dist/renderer",
        emptyOutDir: true,
        target: "chrome150",
        assetsInlineLimit: 0,
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  debugName: "asked-first",
                  name: firstChunk("asked-first", askedFirst),
                  priority: 1,
                  includeDependenciesRecursively: false,
                },
                {
                  debugName: "page",
                  name: firstChunk("page", "renderer/main.tsx"),
                  includeDependenciesRecursively: false,
                },
              ],
            },
          },
        },
      },
    },
    main: {
      consumer: "server",
      resolve: { noExternal: true },
      build: {
        ssr: true,
        target: "node20",
        outDir: "../dist/main",
        emptyOutDir: true,
        minify: false,
        rolldownOptions: {
          input: programs,
          external,
          output: {
            format: "es",
            entryFileNames: "[name].js",
            chunkFileNames: "chunks/[name]-[hash].js",
            codeSplitting: {
              groups: [
                {
                  debugName: "programs",
                  // Electron reads the service after it has begun, and nothing that listens for browsers.
                  name: programChunks({ ...programs, service: "main/service/create-service.ts" }),
                  // Each of them has its own readers, and so its own chunk.
                  includeDependenciesRecursively: false,
                },
              ],
            },
            // A fifth of it was blanks and comments. Names stay: stacks in problem reports must be readable.
            minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
          },
        },
      },
    },
    preload: {
      consumer: "server",
      resolve: { noExternal: true },
      build: {
        ssr: true,
        target: "chrome150",
        outDir: "../dist/preload",
        emptyOutDir: true,
        minify: false,
        rolldownOptions: {
          input: { preload: "main/electron/preload.ts" },
          external: ["electron"],
          output: { format: "cjs", entryFileNames: "[name].cjs" },
        },
      },
    },
    // The script of the pages that the format `reading-room` writes: a classic one, as `file://` lets no other run.
    room: {
      consumer: "client",
      build: {
        outDir: "../dist/reading-room",
        emptyOutDir: true,
        copyPublicDir: false,
        target: "es2020",
        modulePreload: false,
        rolldownOptions: {
          input: { room: "main/exporting/reading-room/page/index.ts" },
          output: { format: "iife", entryFileNames: "[name].js" },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== "ssr") await builder.build(environment);
      }
    },
  },
});
