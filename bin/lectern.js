#!/usr/bin/env node
// Committed, so that npm always has a file to link; the program itself is built.
import { existsSync } from "node:fs";

const program = new URL("../dist/main/lectern.js", import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write("lectern is not built yet. Run: npm run build\n");
  process.exitCode = 2;
}
