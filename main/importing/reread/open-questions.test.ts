import { expect, it } from "vitest";
import { newReading, newTranscript } from "../../archive/fixtures.ts";
import { openQuestions } from "./open-questions.ts";

const question = (text: string, role: "speaker" | "mentioned") => ({ code: "person-unsure", text, role });
const voice = (name: string) => ({ name, labels: [name], anonymous: false });
const speaker = (name: string) => ({ label: name, name, turns: 1 });
const before = { ...newReading("page"), voices: [voice("V. Bergov"), voice("M. Dorn")] };

it("asks no more about a name that was answered, if only by nobody, and about a new one", () => {
  const transcript = newTranscript("Hearing", { warnings: [question("M. Dorn", "speaker")] });
  const fresh = {
    speakers: ["V. Bergov", "M. Dorn", "O. Brandt"].map(speaker),
    warnings: ["V. Bergov", "M. Dorn", "O. Brandt"].map((name) => question(name, "speaker")),
  };
  const asked = openQuestions(transcript, before, fresh, new Set(["speakers"]));
  expect(asked.warnings.map(({ text }) => text)).toEqual(["M. Dorn", "O. Brandt"]);
  expect(asked.speakers).toEqual([{ label: "V. Bergov", turns: 1 }, speaker("M. Dorn"), speaker("O. Brandt")]);
});

it("keeps the questions of what is read as before, beside what the page itself gives rise to", () => {
  const transcript = newTranscript("Hearing", {
    warnings: [question("M. Dorn", "speaker"), question("A. Lund", "mentioned"), { code: "names-hidden", line: 9 }],
  });
  const hidden = { code: "names-hidden", line: 11 };
  const asked = openQuestions(transcript, before, { speakers: [], warnings: [hidden] }, new Set(["persons"]));
  expect(asked.warnings).toEqual([hidden, question("M. Dorn", "speaker")]);
});
