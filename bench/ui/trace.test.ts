import { expect, it } from "vitest";
import { longestTask } from "./trace.ts";

const main = { name: "thread_name", pid: 1, tid: 2, args: { name: "CrRendererMain" } };
const task = (pid: number, tid: number, dur: number) => ({ name: "RunTask", pid, tid, dur, tdur: dur / 2 });

it("gives the longest task of the page's main thread, in milliseconds", () => {
  const traceEvents = [
    task(1, 2, 4_000),
    main,
    task(1, 2, 31_000),
    task(1, 3, 90_000),
    { ...task(1, 2, 99), name: "Layout" },
  ];
  expect(longestTask(JSON.stringify({ traceEvents }))).toEqual({ length: 31, worked: 15.5 });
});

it("refuses a trace in which no page did anything", () => {
  expect(() => longestTask(JSON.stringify({ traceEvents: [main, task(1, 3, 5)] }))).toThrow("no task");
});
