import { expect, it, vi } from "vitest";
import { harbourPage, makeDesk } from "./command-line.fixture.ts";

it("lectern watch imports what is certain as it comes, says why of the rest, takes nothing twice and ends cleanly", async () => {
  const desk = makeDesk();
  await desk.lectern("init", "--archive", "a", "--name", "Harbour papers");
  desk.write("Inbox/1.txt", harbourPage(1));
  const child = desk.start("watch", "Inbox", "--archive", "a", "--json");
  let out = "";
  child.stdout?.on("data", (piece) => {
    out += piece;
  });
  const told = (): unknown[] => out.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
  const soon = (count: number) =>
    vi.waitFor(() => expect(told()).toHaveLength(count), { timeout: 60_000, interval: 100 });
  await soon(1);
  desk.write("Inbox/copy.txt", harbourPage(1));
  desk.write("Inbox/index.txt", Array.from({ length: 9 }, (_, n) => `March ${n + 1}, 2021\nNews ${n}`).join("\n"));
  await soon(2);
  expect(told()).toEqual([
    expect.objectContaining({ file: "Inbox/1.txt", done: "imported", title: "Harbour Board meeting 1" }),
    expect.objectContaining({ file: "Inbox/index.txt", done: "left", verdict: "not-a-transcript" }),
  ]);
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
  child.kill("SIGINT");
  expect(await exit).toBe(0);
  expect(await desk.json("list", "--archive", "a")).toHaveLength(1);
});
