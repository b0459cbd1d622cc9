import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import { readBytes } from "../reading/read-bytes.ts";
import { createLog } from "../runtime/log/log.ts";
import { openStage, type Stage, samples } from "./service.fixture.ts";

async function stageForTest(host: Parameters<typeof openStage>[1]): Promise<Stage> {
  const stage = await openStage("Harbour Board of Karrowmouth", host);
  onTestFinished(stage.close);
  return stage;
}

it("a problem report says what failed, and has nothing of transcripts, persons, files or folders", async () => {
  const logFolder = mkdtempSync(path.join(os.tmpdir(), "lectern-report-"));
  onTestFinished(() => rmSync(logFolder, { recursive: true, force: true }));
  const stage = await stageForTest({ log: createLog(logFolder) });
  const { service, folder } = stage;
  await stage.importAll(samples);
  // Each refusal quotes what it is about, in what it says to the user.
  await service.call("transcripts", "show", { id: "Ilmar Tamm" });
  await service.call("Secret noun of Tamm", "show", {});
  await service.call("archive", "open", { place: service.namePlace(path.join(folder, "Secret folder")).id });
  await service.call("problems", "note", {
    message: "Ilmar Tamm is not a transcript",
    stack: `TypeError: Ilmar Tamm is not a transcript\n    at showPage (lectern://app/assets/index.js:3:14)\n    at ${folder}/secret.js:1:1`,
  });
  await service.openPath(path.join(folder, "archive"));
  const { name, text } = await service.handlers.problems.report({});
  expect(await readBytes(Buffer.from(text), name)).toMatchObject({ ok: false, kind: "not-a-transcript" });
  expect(name).toMatch(/^lectern-problem-report-\d{4}-\d{2}-\d{2}\.txt$/);
  expect(text).toMatch(/refused call=transcripts\.show code=bad-request/);
  expect(text).toMatch(/fault in=page Error\n {2}at showPage \(index\.js:3:14\)/);
  expect(text).toMatch(/Transcripts: 10\n/);
  expect(text).toMatch(/opened transcripts=10 readOnly=false ms=\d+/);
  const { archive } = await service.handlers.archive.state({});
  const rows = await service.handlers.finding.list({
    view: viewSchema.parse({}),
    offset: 0,
    limit: 50,
  });
  const told = [archive?.name, archive?.folder, folder, os.hostname(), os.userInfo().homedir, "Tamm", "Secret"];
  const words = rows.rows.flatMap(({ title, place, speakers }) => [title, place, ...speakers]);
  for (const word of [...told, ...words]) {
    if (word !== undefined && word.length > 3) expect(text).not.toContain(word);
  }
});

it("safe mode watches nothing, leaves settings alone, makes the index anew, and says so", async () => {
  const stage = await stageForTest({ safe: true });
  const { service, folder } = stage;
  const settings = path.join(folder, "user", "settings.json");
  await stage.importAll(samples);
  await service.handlers.settings.change({ who: "Ilmar Tamm" });
  expect(existsSync(settings)).toBe(false);
  await service.indexed();
  const cache = path.join(folder, "archive", "cache");
  await service.handlers.archive.close({});
  mkdirSync(cache, { recursive: true });
  writeFileSync(path.join(cache, "words.sqlite"), "not an index");
  writeFileSync(path.join(cache, "left-over"), "");
  await service.openPath(path.join(folder, "archive"));
  await service.indexed();
  expect(existsSync(path.join(cache, "left-over"))).toBe(false);
  const { archive } = await service.handlers.archive.state({});
  expect(archive?.notices[0]).toMatch(/^Safe mode: .*without --safe\.$/);
  expect((await service.handlers.problems.report({})).text).toContain("safe mode");
});
