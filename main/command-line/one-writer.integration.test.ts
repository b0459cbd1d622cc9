import { once } from "node:events";
import { rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeArchive, untilHeldBy } from "./command-line.fixture.ts";

type Shown = { readonly topics: readonly { readonly label: string }[] };

describe("one writer", () => {
  it("at a time: of several that start at once each does all of its change or is told who holds the archive", async () => {
    const { lectern, json, ids } = await makeArchive(2);
    const [id = "", other = ""] = ids;
    const topics = Array.from({ length: 6 }, (_, n) => `Topic ${n}`);
    const runs = await Promise.all(
      topics.map((topic) => lectern("tag", id, other, "--add-topic", topic, "--archive", "a")),
    );
    const done = topics.filter((_, n) => runs[n]?.code === 0);
    expect(done.length).toBeGreaterThan(0);
    for (const { code, out, err } of runs) {
      if (code === 0) expect(out).toBe("2 changed\n");
      else
        expect([code, err]).toEqual([
          1,
          expect.stringMatching(/^Lectern on the command line \(process \d+ on .* is writing/),
        ]);
    }
    for (const each of ids) {
      const [shown] = (await json("show", each, "--archive", "a")) as readonly Shown[];
      const labels = shown?.topics.map(({ label }) => label).filter((label) => label.startsWith("Topic"));
      expect(labels?.toSorted()).toEqual(done);
    }
    expect((await lectern("verify", "--archive", "a")).code).toBe(0);
    for (let n = 0; n < done.length; n += 1) expect((await lectern("undo", "--archive", "a")).code).toBe(0);
    const [start] = (await json("show", id, "--archive", "a")) as readonly Shown[];
    expect(start?.topics.map(({ label }) => label)).toEqual(["Harbour dues"]);
  });

  it("is named to a second application and to the command line, which may read meanwhile", async () => {
    const { lectern, start, ids, folder } = await makeArchive(1);
    const serving = start("serve", "--archive", "a");
    await untilHeldBy(path.join(folder, "a"), serving.pid);
    const holder = new RegExp(`^Lectern in a browser \\(process ${serving.pid} on .* is writing to this archive`);
    const second = start("serve", "--archive", "a");
    const [said] = await once(second.stderr ?? second, "data");
    expect(String(said)).toMatch(holder);
    second.kill("SIGKILL");
    await once(second, "exit");
    const began = performance.now();
    const refused = await lectern("tag", ids[0] ?? "", "--status", "approved", "--archive", "a");
    expect(performance.now() - began).toBeGreaterThan(2_000);
    expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(holder)]);
    expect((await lectern("list", "--archive", "a")).code).toBe(0);
    serving.kill("SIGKILL");
    await once(serving, "exit");
    const next = await lectern("tag", ids[0] ?? "", "--status", "approved", "--archive", "a");
    expect([next.code, next.err]).toEqual([0, expect.stringContaining("stopped without closing the archive")]);
  });

  it("is told by its signs of life where the lock is not shared, and writes no more once it was taken over from", async () => {
    const { lectern, start, ids, folder } = await makeArchive(1);
    const serving = start("serve", "--archive", "a");
    await untilHeldBy(path.join(folder, "a"), serving.pid);
    // What another machine sees on a drive that does not share locks: nobody has the lock.
    rmSync(path.join(folder, "a", "writer.lock"));
    const tag = ["tag", ids[0] ?? "", "--status", "approved", "--archive", "a"] as const;
    const refused = await lectern(...tag);
    expect([refused.code, refused.err]).toEqual([
      1,
      expect.stringMatching(new RegExp(`process ${serving.pid} on .* is writing to this archive.*--take-over`)),
    ]);
    expect((await lectern(...tag, "--take-over")).code).toBe(0);
    serving.kill("SIGTERM");
    expect(await once(serving, "exit")).toEqual([0, null]);
    expect((await lectern("list", "--archive", "a")).out).toContain("\tapproved\t");
    expect((await lectern("verify", "--archive", "a")).code).toBe(0);
  });
});
