import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerPage } from "./answer-page.ts";

let folder: string;
let root: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "lectern-page-"));
  root = path.join(folder, "renderer");
  await mkdir(path.join(root, "assets.js"), { recursive: true });
  await writeFile(path.join(root, "index.html"), "<!doctype html><title>Lectern</title>");
  await writeFile(path.join(root, "notes.md"), "not part of the interface");
  await writeFile(path.join(folder, "secret.json"), "{}");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const ask = (address: string, method = "GET") => answerPage(new Request(address, { method }), root);

describe("what the application's protocol answers", () => {
  it("is the file with its type and every safeguard", async () => {
    const response = await ask("lectern://app/index.html");
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("<title>Lectern</title>");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("allows nothing unsafe, inline or from elsewhere", async () => {
    const policy = (await ask("lectern://app/index.html")).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|data:|blob:|https?:/);
  });

  it.each([
    ["a file that is not there", "lectern://app/missing.js"],
    ["a folder", "lectern://app/assets.js"],
    ["a file below a file", "lectern://app/index.html/more.js"],
    ["a kind that the interface has none of", "lectern://app/notes.md"],
    ["a way out", "lectern://app/%2e%2e%2fsecret.json"],
  ])("is nothing for %s", async (_what, address) => {
    const response = await ask(address);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("is a refusal for another host or another method", async () => {
    expect((await ask("lectern://elsewhere/index.html")).status).toBe(403);
    expect((await ask("lectern://app/index.html", "POST")).status).toBe(403);
  });
});
