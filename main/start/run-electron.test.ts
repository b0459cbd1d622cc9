import { describe, expect, it } from "vitest";
import { runElectron } from "./run-electron.ts";

describe("runElectron", () => {
  it("gives back the code of a run", async () => {
    expect(await runElectron(process.execPath, ["-e", "process.exit(0)"])).toEqual({ started: true, code: 0 });
  });

  it("tells a start that showed nothing from a run", async () => {
    const end = await runElectron(process.execPath, ["-e", "process.exit(127)"]);
    expect(end).toEqual({ started: false, reason: "it ended at once (code 127)" });
    expect(await runElectron("/nowhere/electron", [])).toMatchObject({ started: false });
  });
});
