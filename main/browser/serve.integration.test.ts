import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { openForTest, type Stage } from "./browser.fixture.ts";
import { serve } from "./serve.ts";

function dial(stage: Stage): Socket {
  const socket = connect(Number(stage.authority.split(":")[1]), "127.0.0.1");
  socket.on("error", () => socket.destroy());
  return socket;
}

function ownHead(stage: Stage, method: string, target: string, more: string): string {
  const own = `Host: ${stage.authority}\r\nCookie: ${stage.cookie}\r\nOrigin: http://${stage.authority}\r\n`;
  return `${method} ${target} HTTP/1.1\r\n${own}Sec-Fetch-Site: same-origin\r\n${more}\r\n\r\n`;
}

/** Milliseconds until the other side hangs up; a reset in the middle of a write is one way to. */
async function untilClosed(socket: Socket): Promise<number> {
  const start = performance.now();
  socket.resume();
  if (!socket.destroyed) await new Promise((resolve) => socket.once("close", resolve));
  return performance.now() - start;
}

/** By itself Node hangs up after a minute at the earliest, or never. */
const byItself = 60_000;

describe("calls", () => {
  it("of more than the limit are refused, said beforehand or not", async () => {
    const stage = await openForTest({ callBytes: 1000 });
    const body = JSON.stringify("x".repeat(2000));
    expect((await stage.ask("POST", "/call/a/b", { body })).status).toBe(413);
    const chunked = await stage.ask("POST", "/call/a/b", { body, headers: { "transfer-encoding": "chunked" } });
    expect(chunked.status).toBe(413);
    expect(JSON.parse(chunked.text)).toMatchObject({ ok: false, error: { code: "bad-request" } });
  });

  it("take 8 MB", async () => {
    const stage = await openForTest();
    const body = Buffer.from(JSON.stringify("x".repeat(8 * 1024 * 1024 - 2)));
    expect((await stage.ask("POST", "/call/a/b", { body })).status).toBe(200);
    expect((await stage.ask("POST", "/call/a/b", { body: Buffer.concat([body, body]) })).status).toBe(413);
  });

  it("must be JSON in UTF-8", async () => {
    const stage = await openForTest();
    expect((await stage.ask("POST", "/call/a/b", { body: "{" })).status).toBe(400);
    expect((await stage.ask("POST", "/call/a/b", { body: "" })).status).toBe(400);
    expect((await stage.ask("POST", "/call/a/b", { body: Buffer.from([0x22, 0xff, 0x22]) })).status).toBe(400);
    const headers = { "content-type": "text/plain" };
    expect((await stage.ask("POST", "/call/a/b", { body: "{}", headers })).status).toBe(415);
    expect(stage.faults).toEqual([]);
  });

  it("that take long show signs of life first", async () => {
    const stage = await openForTest({ heartbeatMs: 50 });
    const answer = await stage.ask("POST", "/call/slow/work", { body: "{}" });
    expect(answer.text).toMatch(/^\n+\{/);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: true, value: { noun: "slow" } });
  });

  it("of one moment come as a list, and each is answered when it is done", async () => {
    const stage = await openForTest({ heartbeatMs: 50 });
    const body = JSON.stringify([
      ["slow", "work", {}],
      ["a", "b", { c: "\n" }],
    ]);
    const { status, text } = await stage.ask("POST", "/calls", { body });
    expect(status).toBe(200);
    expect(text).toContain("\n\n");
    const lines = text.split("\n").filter((line) => line !== "");
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { n: 1, outcome: { ok: true, value: { noun: "a", verb: "b", request: { c: "\n" } } } },
      { n: 0, outcome: { ok: true, value: { noun: "slow", verb: "work", request: {} } } },
    ]);
  });

  it("that are no list of calls, or too many, are refused, and none is carried out", async () => {
    const stage = await openForTest({ callsAtOnce: 2 });
    const call = ["a", "b", {}];
    for (const wrong of [{}, "a", [[]], [["a", "b"], "c"], [["a", 1, {}]], [call, ["a", "b", {}, "more"]]]) {
      expect((await stage.ask("POST", "/calls", { body: JSON.stringify(wrong) })).status).toBe(400);
    }
    const many = await stage.ask("POST", "/calls", { body: JSON.stringify([call, call, call]) });
    expect(many.status).toBe(413);
    expect(JSON.parse(many.text)).toMatchObject({ ok: false, error: { code: "bad-request" } });
    expect((await stage.ask("POST", "/calls", { body: "[]" })).text).toBe("");
    expect(stage.faults).toEqual([]);
  });

  it("may be left by their window at any moment", async () => {
    const stage = await openForTest({ heartbeatMs: 20 });
    for (const [target, body] of [
      ["/call/slow/work", "{}"],
      ["/calls", '[["slow","work",{}],["a","b",{}]]'],
    ] as const) {
      const socket = dial(stage);
      const length = `Content-Type: application/json\r\nContent-Length: ${body.length}`;
      socket.write(ownHead(stage, "POST", target, length));
      socket.write(body);
      await new Promise((resolve) => setTimeout(resolve, 100));
      socket.destroy();
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await stage.ask("POST", "/call/a/b", { body: "{}" })).status).toBe(200);
    expect(stage.faults).toEqual([]);
  });
});

describe("slow clients", () => {
  it("that do not end their headers are cut off", async () => {
    const stage = await openForTest({ headerMs: 200 });
    const socket = dial(stage);
    socket.write("GET / HTTP/1.1\r\nHost: ");
    expect(await untilClosed(socket)).toBeLessThan(byItself);
  });

  it("that fall silent in a body are cut off", async () => {
    const stage = await openForTest({ bodyIdleMs: 150 });
    for (const target of ["/call/a/b", "/calls", "/upload/x?name=a"]) {
      const socket = dial(stage);
      const method = target.startsWith("/call") ? "POST" : "PUT";
      socket.write(ownHead(stage, method, target, "Content-Type: application/json\r\nContent-Length: 100"));
      socket.write("{");
      expect(await untilClosed(socket)).toBeLessThan(byItself);
    }
  });

  it("that drip a call's body byte by byte are cut off", async () => {
    const stage = await openForTest({ bodyIdleMs: 1000, callBodyMs: 300 });
    const socket = dial(stage);
    socket.write(ownHead(stage, "POST", "/call/a/b", "Content-Type: application/json\r\nContent-Length: 1000"));
    const drip = setInterval(() => socket.destroyed || socket.write(" "), 1);
    expect(await untilClosed(socket)).toBeLessThan(byItself);
    clearInterval(drip);
  });
});

describe("connections", () => {
  it("ten thousand idle ones do not keep the page out", async () => {
    const stage = await openForTest();
    const events = dial(stage);
    events.write(ownHead(stage, "GET", "/events", "Accept: text/event-stream"));
    await once(events, "data");
    const flood: Socket[] = [];
    for (let wave = 0; wave < 40; wave += 1) {
      const dialled = Array.from({ length: 250 }, () => dial(stage));
      await Promise.all(dialled.map((socket) => once(socket, "connect").catch(() => undefined)));
      // Connections are taken in their order: all of the wave were, when this is answered.
      expect((await stage.ask("POST", "/call/a/b", { body: "{}" })).status).toBe(200);
      flood.push(...dialled);
    }
    expect(flood).toHaveLength(10_000);
    const heard = once(events, "data");
    stage.service.tell("archive.changed", { sequence: 7 });
    expect(String(await heard)).toContain('data: {"sequence":7}');
    await expect.poll(() => flood.filter((socket) => !socket.destroyed).length).toBeLessThan(200);
    for (const socket of [...flood, events]) socket.destroy();
  });

  it("stop with the host, which says so when its port is taken", async () => {
    const stage = await openForTest();
    const port = Number(stage.authority.split(":")[1]);
    const again = serve(stage.service, { port, rendererFolder: ".", spoolFolder: stage.spoolFolder });
    await expect(again).rejects.toMatchObject({ code: "EADDRINUSE" });
    const socket = dial(stage);
    await once(socket, "connect");
    await stage.served.close();
    expect(await untilClosed(socket)).toBeLessThan(byItself);
  });
});

describe("events", () => {
  it("reach every window, by name and as JSON", async () => {
    const stage = await openForTest({ heartbeatMs: 50 });
    const socket = dial(stage);
    let heard = "";
    socket.on("data", (chunk) => {
      heard += String(chunk);
    });
    socket.write(ownHead(stage, "GET", "/events", "Accept: text/event-stream"));
    await expect.poll(() => heard).toContain("text/event-stream");
    stage.service.tell("window.command", { command: "line\nbreak" });
    await expect.poll(() => heard).toContain('event: window.command\ndata: {"command":"line\\nbreak"}\n\n');
    await expect.poll(() => heard).toContain(": here\n\n");
    socket.destroy();
  });

  it("are for a limited number of windows", async () => {
    const stage = await openForTest({ streams: 1 });
    const socket = dial(stage);
    socket.write(ownHead(stage, "GET", "/events", "Accept: text/event-stream"));
    await once(socket, "data");
    expect((await stage.ask("GET", "/events")).status).toBe(429);
    socket.destroy();
  });

  it("do not pile up for a window that does not read", async () => {
    const stage = await openForTest({ streamBytes: 100_000 });
    const socket = dial(stage);
    socket.write(ownHead(stage, "GET", "/events", "Accept: text/event-stream"));
    await once(socket, "data");
    socket.pause();
    const command = "x".repeat(1_000_000);
    for (let n = 0; n < 30; n += 1) {
      stage.service.tell("window.command", { command });
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await untilClosed(socket)).toBeLessThan(byItself);
  });
});
