import fc from "fast-check";
import { describe, it } from "vitest";
import { shownIn } from "./fixtures/shown-in.ts";

const labels = [
  ...[
    "SPEAKER",
    "Speaker",
    "SPEAKER 2",
    "CHAIR",
    "Chairman",
    "HOST",
    "Host",
    "INTERVIEWER",
    "Interviewee",
    "MODERATOR",
  ],
  ...["QUESTION", "Question", "GUEST", "Secretary", "CLERK", "Anna Berg", "OLE DAHL", "Mr. Holt", "MS. HOLT"],
];

const sentence = fc
  .tuple(
    fc.constantFrom(
      "Good morning to",
      "Thank you for",
      "We are glad of",
      "I was not told of",
      "The harbour has",
      "Anna, you know",
    ),
    fc.array(fc.constantFrom("all", "the", "ice", "lamps", "Port", "of", "pilots", "and", "winter", "1990", "week"), {
      minLength: 1,
      maxLength: 40,
    }),
    fc.constantFrom(".", "?", "!", "…", " (Laughter.)"),
  )
  .map(([begin, words, end]) => `${begin} ${words.join(" ")}${end}`);

const brief = fc.constantFrom("Yes.", "Thank you.", "Good morning.", "No, Sir.", "Anna, welcome to the show.");

const title = fc.constantFrom(
  "Meeting with press",
  "Interview about the budget",
  "Annual Meeting of the Harbour Board",
  "# Ice",
);
const date = fc.constantFrom("March 3, 2024", "2024-03-03", "3 March 2024", "Port Selwyn, March 3, 2024");
const keys = fc.subarray([
  "Date: March 3, 2024",
  "Place: Port Selwyn",
  "Chair: Anna Berg",
  "Interviewer: Ole Dahl",
  "Duration: 40 minutes",
]);
const head = fc.tuple(
  fc.option(title),
  fc.option(date),
  fc.option(fc.constant("Harbour House, Port Selwyn")),
  keys,
  fc.boolean(),
);

/** A page, and what was said on it, turn by turn. */
const page = fc
  .tuple(head, fc.subarray(labels, { minLength: 1, maxLength: 3 }), fc.constantFrom("\n", "\n\n"))
  .chain(([[name, day, place, stated, apart], used, between]) =>
    fc
      .array(fc.tuple(fc.constantFrom(...used), fc.oneof({ weight: 5, arbitrary: sentence }, brief)), {
        minLength: 1,
        maxLength: 40,
      })
      .map((turns) => {
        const above = [name, day, place, ...stated].filter((line) => line !== null);
        const said = turns.map(([label, words]) => `${label}: ${words}`).join(between);
        return { text: [...above, ...(apart && above.length > 0 ? [""] : []), said].join("\n"), turns };
      }),
  );

/** All of it is there, in the order in which it was said. */
function checkOrder(shown: string, said: readonly string[]): void {
  let at = 0;
  for (const words of said) {
    const found = shown.indexOf(words, at);
    if (found < 0) throw new Error(`lost: ${words}`);
    at = found + words.length;
  }
}

describe("what is said after a label", () => {
  it("is in the text, whatever the labels and whatever stands above them", () => {
    fc.assert(
      fc.property(page, ({ text, turns }) => {
        checkOrder(
          shownIn(text, ["turn", "narration"]),
          turns.map(([, words]) => words),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  /** A question alone, and a family name or an office in small letters, may stand before a colon in any text. */
  const alsoElsewhere = /^(?:question|secretary)$/i;

  it("is in turns, where the label of the first comes again", () => {
    fc.assert(
      fc.property(page, ({ text, turns }) => {
        const uses = turns.filter(([label]) => label === turns[0]?.[0]).length;
        fc.pre(uses >= 3 && !alsoElsewhere.test(turns[0]?.[0] ?? ""));
        checkOrder(
          shownIn(text, ["turn"]),
          turns.map(([, words]) => words),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
