import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage, send } from "./browser.fixture.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
});

const call = "/call/finding/list";

describe("the printed address", () => {
  it("works once, and leaves a cookie that scripts and other sites cannot use", async () => {
    const url = stage.served.invite();
    const first = await send(url, "GET", { host: stage.authority });
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe("/");
    expect(first.headers["set-cookie"]?.[0]).toMatch(/^lectern-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    const second = await send(url, "GET", { host: stage.authority });
    expect(second.status).toBe(403);
    expect(second.headers["set-cookie"]).toBeUndefined();
    expect(second.text).toContain("works once");
  });

  it("still leads in where it was opened before", async () => {
    const { pathname, search } = new URL(stage.served.url);
    expect((await stage.ask("GET", pathname + search)).status).toBe(303);
  });

  it("is not used up by a browser that fetches ahead", async () => {
    const url = stage.served.invite();
    expect((await send(url, "GET", { host: stage.authority, "sec-purpose": "prefetch" })).status).toBe(503);
    expect((await send(url, "GET", { host: stage.authority })).status).toBe(303);
  });

  it("cannot be guessed", async () => {
    for (const guess of ["", "x", "0".repeat(43), stage.cookie.split("=")[1]]) {
      const answer = await send(`http://${stage.authority}/?token=${guess}`, "GET", { host: stage.authority });
      expect(answer.status).toBe(403);
    }
  });
});

describe("who is let in", () => {
  it("is the page itself", async () => {
    const answer = await stage.ask("POST", call, { body: '{"a":1}' });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({
      ok: true,
      value: { noun: "finding", verb: "list", request: { a: 1 } },
    });
  });

  const strangers = {
    "no cookie": { cookie: undefined },
    "a guessed cookie": { cookie: `lectern-1=${"a".repeat(43)}` },
    "the cookie under another name": { cookie: "lectern=x" },
    "another origin": { origin: "https://example.org" },
    "another port of this machine": { origin: "http://127.0.0.1:1", "sec-fetch-site": "same-site" },
    "an opaque origin": { origin: "null" },
    "no origin": { origin: undefined },
    "another site": { "sec-fetch-site": "cross-site" },
    "a client that does not say where it comes from": { "sec-fetch-site": undefined },
  };
  it.each(Object.entries(strangers))("is not %s: nothing can be changed", async (_, headers) => {
    expect((await stage.ask("POST", call, { headers, body: "{}" })).status).toBe(403);
    expect((await stage.ask("POST", "/calls", { headers, body: "[]" })).status).toBe(403);
    expect((await stage.ask("POST", "/upload/begin", { headers, body: "{}" })).status).toBe(403);
    expect((await stage.ask("PUT", "/upload/x?name=a", { headers, body: "a" })).status).toBe(403);
  });

  it.each(["/", "/assets/page.js", "/events"])(
    "cannot read %s without the cookie or from elsewhere",
    async (target) => {
      expect((await stage.ask("GET", target, { headers: { cookie: undefined } })).status).toBe(403);
      expect((await stage.ask("GET", target, { headers: { "sec-fetch-site": "same-site" } })).status).toBe(403);
      expect((await stage.ask("GET", target, { headers: { origin: "http://evil.example" } })).status).toBe(403);
    },
  );

  it.each(["localhost", "lectern.example", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.nip.io"])(
    "is nobody who calls this machine %s",
    async (host) => {
      expect((await stage.ask("POST", call, { headers: { host }, body: "{}" })).status).toBe(421);
      expect((await stage.ask("GET", "/", { headers: { host } })).status).toBe(421);
    },
  );

  it.each(["DELETE", "PATCH", "OPTIONS", "TRACE"])("cannot %s", async (method) => {
    expect((await stage.ask(method, call)).status).toBe(405);
  });

  it("sees hardened answers, refusals too", async () => {
    for (const headers of [{}, { cookie: undefined }]) {
      const answer = await stage.ask("GET", "/", { headers });
      const policy = String(answer.headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain("unsafe-");
      expect(answer.headers["x-content-type-options"]).toBe("nosniff");
      expect(answer.headers["x-frame-options"]).toBe("DENY");
      expect(answer.headers["referrer-policy"]).toBe("no-referrer");
      expect(answer.headers["cross-origin-resource-policy"]).toBe("same-origin");
    }
  });
});
