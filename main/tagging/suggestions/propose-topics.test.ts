import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createExamples } from "./examples.ts";
import { createLabelIndex } from "./label-index.ts";
import { termsOf } from "./page-terms.ts";
import { proposedFrom, proposeTopics } from "./propose-topics.ts";

const none: ReadonlySet<string> = new Set();

const page = (title: string, ...paragraphs: string[]) => termsOf({ title, summary: "", paragraphs, language: "en" });

const subjects = {
  dredging: "The dredger deepened the channel. Silt and sand were carried out beyond the breakwater.",
  lamps: "The keeper lit the lamp. The lens of the lighthouse was polished and its light seen far out.",
  fishing: "Nets and trawlers came in with herring. The quota for cod was cut by the board.",
} as const;

type Subject = keyof typeof subjects;

const labels = createLabelIndex("en");
for (const [id, label] of [
  ["dredging", "Deepening of channels"],
  ["lamps", "Lighthouses"],
  ["fishing", "Fishing"],
] as const) {
  labels.put({ id, label, variants: [] });
}

function harbour(each: number) {
  const examples = createExamples();
  for (const [subject, text] of Object.entries(subjects)) {
    for (let n = 0; n < each; n += 1)
      examples.put(`${subject}${n}`, page(`Meeting ${n} of the harbour board`, text), [subject]);
  }
  return examples;
}

describe("proposing topics", () => {
  it("proposes what similar transcripts carry, and says by how many and which words", () => {
    const silt = page(
      "Report of the engineer",
      "The channel fills with silt; a dredger is needed again, and sand drifts in.",
    );
    const [first] = proposeTopics({ id: "x", page: silt, without: none }, harbour(10), labels);
    expect(first).toMatchObject({ topic: "dredging" });
    expect(first?.confidence).toBeGreaterThan(proposedFrom);
    expect(first?.reason.similar).toBeGreaterThan(4);
    expect(first?.reason.words.map(({ word }) => word)).toContain("channel");
  });

  it("names no numbers and no words that most texts have as a reason", () => {
    const examples = createExamples();
    for (const [subject, text] of Object.entries(subjects)) {
      const said = subject === "lamps" ? text : `${text} He said in 1987 that all was well.`;
      for (let n = 0; n < 10; n += 1) examples.put(`${subject}${n}`, page(`Meeting ${n}`, said), [subject]);
    }
    const silt = page("Report", "In 1987 the engineer said: the dredger is in the channel. He said so in 1987.");
    const reasons = proposeTopics({ id: "x", page: silt, without: none }, examples, labels);
    expect(reasons.map(({ topic }) => topic)).toContain("dredging");
    const words = reasons.flatMap(({ reason }) => reason.words.map(({ word }) => word));
    expect(words).toContain("dredger");
    for (const dull of ["said", "1987", "he", "the"]) expect(words).not.toContain(dull);
  });

  it("names no word as a reason that stands everywhere, or that a long text says once in passing", () => {
    const examples = createExamples();
    for (const [subject, text] of Object.entries(subjects)) {
      for (let n = 0; n < 10; n += 1) {
        const passing = n % 3 === 0 ? "Nothing happened there." : "";
        examples.put(`${subject}${n}`, page(`Meeting ${n}`, text, passing), [subject]);
      }
    }
    const filler = Array.from({ length: 120 }, (_, n) => `item${n}x`).join(" ");
    const text = `Nothing happened. Nothing happened. The dredger and the dredger deepened it. Sand lies there. ${filler}`;
    const [first] = proposeTopics({ id: "x", page: page("Report", text), without: none }, examples, labels);
    expect(first?.topic).toBe("dredging");
    expect(first?.reason.words.map(({ word }) => word)).toEqual(["deepened", "dredger"]);
  });

  it("knows a topic by its label in any form before anything carries it", () => {
    const about = page("A new lighthouse", "The lighthouse stands on the mole.");
    const [first] = proposeTopics({ id: "x", page: about, without: none }, createExamples(), labels);
    expect(first).toMatchObject({
      topic: "lamps",
      reason: { words: [{ word: "lighthouse", times: 2 }], similar: 0, of: 0 },
    });
  });

  it("does not learn from the transcript itself, and forgets what was dropped or tagged otherwise", () => {
    const examples = harbour(4);
    const text = page("Fog signals", "The siren sounds in fog, the horn sounds at night, and the bell at noon.");
    examples.put("own", text, ["signals"]);
    const topics = (id: string) =>
      proposeTopics({ id, page: text, without: none }, examples, labels).map(({ topic }) => topic);
    expect(topics("own")).not.toContain("signals");
    expect(topics("another")[0]).toBe("signals");
    examples.retag("own", ["sirens"]);
    expect(topics("another")[0]).toBe("sirens");
    examples.drop("own");
    expect(topics("another")).not.toContain("sirens");
  });

  const subject = fc.constantFrom<Subject[]>("dredging", "lamps", "fishing");
  const anyText = fc.array(
    fc.oneof(
      subject.map((one) => subjects[one]),
      fc.string(),
    ),
    { maxLength: 5 },
  );

  it("never proposes what is carried or refused, and every reason is true of the text", () => {
    const examples = harbour(6);
    fc.assert(
      fc.property(fc.string(), anyText, fc.uniqueArray(subject), (title, paragraphs, without) => {
        const terms = page(title, ...paragraphs);
        const times = new Map([...terms.values()].map((term) => [term.word, term.times]));
        for (const { topic, reason, confidence } of proposeTopics(
          { id: "x", page: terms, without: new Set(without) },
          examples,
          labels,
        )) {
          expect(without).not.toContain(topic);
          expect(reason.words.length + reason.similar).toBeGreaterThan(0);
          expect(reason.similar).toBeLessThanOrEqual(reason.of);
          for (const one of reason.words) expect(times.get(one.word)).toBe(one.times);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
