import { afterEach, expect, it, vi } from "vitest";
import { createCallsTogether } from "./calls-together.ts";

type Sent = { readonly path: string; readonly body: unknown };

/** A host that answers each request in turn with these bodies, and what it was sent. */
function hostThatAnswers(...answers: readonly Response[]): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal("fetch", async (path: string, { body }: RequestInit) => {
    const answer = answers[sent.length];
    sent.push({ path, body: JSON.parse(String(body)) });
    if (!answer) throw new TypeError("Failed to fetch");
    return answer;
  });
  return sent;
}

const done = (value: unknown) => ({ ok: true, value });
const line = (n: number, value: unknown) => `${JSON.stringify({ n, outcome: done(value) })}\n`;

afterEach(() => vi.unstubAllGlobals());

it("calls of one moment are one request, and each has its own answer, whatever their order", async () => {
  const sent = hostThatAnswers(new Response(`\n${line(1, "b")}\n${line(0, "a")}`), Response.json(done("c")));
  const ask = createCallsTogether();
  const answers = await Promise.all([ask("tags", "summary", { a: 1 }), ask("finding", "list", {})]);
  expect(answers).toEqual([done("a"), done("b")]);
  expect(await ask("finding", "list", {})).toEqual(done("c"));
  expect(sent).toEqual([
    {
      path: "calls",
      body: [
        ["tags", "summary", { a: 1 }],
        ["finding", "list", {}],
      ],
    },
    { path: "call/finding/list", body: {} },
  ]);
});

it("a large call goes alone, and no more than the host takes go together", async () => {
  const sent = hostThatAnswers();
  const ask = createCallsTogether();
  const large = ask("topics", "importTerms", { text: "x".repeat(40_000) });
  await Promise.all([large, ...Array.from({ length: 70 }, () => ask("finding", "list", {}))]);
  expect(sent.map(({ path, body }) => [path, Array.isArray(body) ? body.length : 1])).toEqual([
    ["call/topics/importTerms", 1],
    ["calls", 64],
    ["calls", 6],
  ]);
});

it("what the host did not answer is told to whoever asked, and nobody waits for ever", async () => {
  const refusal = { ok: false, error: { code: "busy", message: "Later." } };
  hostThatAnswers(new Response(`${line(0, "a")}{"n":1,"outc`), Response.json(refusal, { status: 429 }));
  const ask = createCallsTogether();
  const both = () => Promise.all([ask("tags", "summary", {}), ask("finding", "list", {})]);
  expect(await both()).toMatchObject([done("a"), { ok: false, error: { code: "internal" } }]);
  expect(await both()).toEqual([refusal, refusal]);
  expect(await both()).toMatchObject([{ error: { code: "internal" } }, { error: { code: "internal" } }]);
});
