import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { projectFolder } from "../../e2e/hosts/hosts.ts";
import { startServer } from "../../e2e/hosts/start-server.ts";
import { exportId } from "../../shared/records/id.ts";
import { kernelSockets } from "./kernel-sockets.ts";
import { pagesThatPointElsewhere } from "./pages-that-point-elsewhere.ts";
import { type Recording, startRecording } from "./socket-record.ts";
import { createTalk, type Talk } from "./talk.ts";

async function recordForTest(): Promise<Recording> {
  const recording = await startRecording();
  onTestFinished(recording.remove);
  return recording;
}

async function folderForTest(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "lectern-offline-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

async function run(recording: Recording, args: readonly string[]): Promise<string> {
  const env = { ...process.env, ...recording.env };
  return (await promisify(execFile)(process.execPath, [...args], { env })).stdout;
}

/** Open the sample archive, find in it, and export it, with the proof. */
async function work({ ask }: Talk): Promise<void> {
  await ask("archive/openSample", {});
  await expect.poll(() => ask("finding/list", { view: { query: "harbour" }, limit: 1 })).toMatchObject({ total: 8 });
  const { here } = z.object({ here: z.object({ id: z.string() }) }).parse(await ask("places/list", {}));
  const formats = ["json", "tei", "xlsx", "reading-room"];
  const wanted = { export: exportId.parse("x0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"), selection: { view: {} }, formats };
  const report = await ask("exports/run", { ...wanted, place: here.id, zip: true });
  expect(report).toMatchObject({ transcripts: 10, proof: { differences: 0 } });
}

it("the record shows a connection of a process and a look-up of a name on a thread", async () => {
  const recording = await recordForTest();
  const program = `
    new (require("worker_threads").Worker)("require('dns').lookup('harbour.invalid', () => {})", { eval: true });
    fetch("http://127.0.0.1:60999/").catch(() => {});
    require("dgram").createSocket("udp4").bind(0, "127.0.0.1", function () { this.close(); });`;
  await run(recording, ["-e", program]);
  const records = await recording.records();
  const opened = (kind: string) => [...(records.find(({ who }) => who.startsWith(kind))?.opened ?? [])];
  expect(opened("process")).toEqual(expect.arrayContaining(["TCPCONNECTWRAP", "UDPWRAP"]));
  expect(opened("thread")).toContain("GETADDRINFOREQWRAP");
});

it("Lectern opens no connection at all: it listens on this machine's own address, and nothing else", async () => {
  const recording = await recordForTest();
  const home = await folderForTest();
  const { address, server, stop } = await startServer(
    { household: { home, userData: path.join(home, "user") } },
    recording.env,
  );
  await work(await createTalk(address));
  if (process.platform === "linux") await expectOwnPortAlone(Number(server.pid), Number(new URL(address).port));
  await stop();
  const ran = await recording.records();
  const processes = ran.filter(({ who }) => who.startsWith("process")).map(({ who }) => who);
  expect(new Set(processes)).toEqual(new Set(["process start", "process index-process"]));
  // Those that read, that write the export and that read it back.
  expect(ran.length - processes.length).toBeGreaterThanOrEqual(3);
  const host = ran.filter(({ who }) => who === "process start");
  expect(host.map(({ opened }) => [...opened].sort())).toEqual([["TCPSERVERWRAP", "TCPWRAP"]]);
  expect(ran.filter(({ who, opened }) => who !== "process start" && opened.size > 0)).toEqual([]);
});

async function expectOwnPortAlone(pid: number, port: number): Promise<void> {
  const own = `0100007F:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  const listener = `${own} 00000000:0000 0A`;
  const sockets = await kernelSockets(pid);
  expect(sockets).toContain(listener);
  // The others are the test's own requests to it.
  expect(sockets.filter((one) => one !== listener && !one.startsWith(`${own} 0100007F:`))).toEqual([]);
}

it("reading fetches nothing that a document points to", async () => {
  const [recording, folder] = await Promise.all([recordForTest(), folderForTest()]);
  const [pages, archive] = [path.join(folder, "pages"), path.join(folder, "archive")];
  await mkdir(pages);
  for (const [name, content] of Object.entries(pagesThatPointElsewhere))
    await writeFile(path.join(pages, name), content);
  const program = path.join(projectFolder, "dist", "main", "lectern.js");
  await run(recording, [program, "init", "--archive", archive]);
  await run(recording, [program, "import", pages, "--archive", archive]);
  const catalogue = await readFile(path.join(archive, "archive.json"), "utf8");
  expect(Object.keys(pagesThatPointElsewhere).filter((name) => !catalogue.includes(`"${name}"`))).toEqual([]);
  const records = await recording.records();
  expect(records.filter(({ who }) => who.startsWith("thread"))).not.toEqual([]);
  expect(records.filter(({ opened }) => opened.size > 0)).toEqual([]);
});
