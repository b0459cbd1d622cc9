import { describe, expect, it } from "vitest";
import { buildBlocks } from "../build-blocks.ts";
import { headOf, labelsOf, voicesOf } from "../fixtures/speakers-of.ts";
import { readText } from "../read-text.ts";

const commons = `House of Commons

Tuesday 14 May 2031

The House met at half-past Eleven o'clock

Prayers
[Mr Speaker in the Chair]

Oral Answers to Questions
Ports

The Secretary of State was asked—

Oskar Brandt (Northbridge) (Lab): What steps she is taking to keep the harbour open in winter.

The Minister for Ports (Anna Berg): The harbour has stayed open for six winters. I say this to the hon. Gentleman: ice is not the problem.

Column 214
Oskar Brandt: I thank the Minister. Does she agree that there are three problems: ice, fog and money?

Anna Berg: I do.

Mr Speaker: Order. I call the shadow Minister.

Dame Ingrid Solheim (East Wend) (Con): Thank you, Mr Speaker. The position is clear:
there is no money.

Hon. Members: Hear, hear!

Mr Speaker: Order.

Several hon. Members rose—

The Parliamentary Under-Secretary of State for Transport (Ole Dahl): I will write to her.

Madam Deputy Speaker (Ms Karin Holt): Order.
`;

const names = `Harbour Safety
14 May 2031
Volume 800
Mr Speaker
I call Oskar Brandt.
Oskar Brandt
(Northbridge) (Lab)
I beg to move.
The Minister for Ports (Anna Berg)
I thank the hon. Gentleman for raising this.
Dame Ingrid Solheim (East Wend) (Con)
Will the Minister give way?
The Minister for Ports (Anna Berg)
I will.
Dame Ingrid Solheim (East Wend) (Con)
I am grateful.
`;

const house = `ORAL QUESTIONS

[English]

HARBOURS

(1415)

Hon. Anna Berg (Minister of Ports, Lib.): Mr. Speaker, the harbour is open.

Mr. Oskar Brandt (Northbridge, CPC): Mr. Speaker, when will she admit it: the harbour is closed?

Some hon. members: Oh, oh!

The Speaker: Order. The hon. member for Northbridge.

Mr. Oskar Brandt: Mr. Speaker, I will say it in one word: shame.

(1420)

Ms. Karin Holt (East Wend, NDP): Mr. Speaker, my question is simple. Where are the pilots?

An hon. member: Good question.

The Deputy Speaker: Resuming debate.
`;

const bill = `BILLS

Harbours Bill 2031

Second Reading

Ms BERG (Northbridge—Minister for Ports) (14:05): I move that this bill be read a second time. There are two reasons: safety and light.

Mr Brandt interjecting—

The SPEAKER: The member for Wend will cease interjecting.

Mr BRANDT (East Wend) (14:12): I oppose this bill.

Honourable members interjecting—

The DEPUTY SPEAKER (Mrs Holt): Order!

Senator SOLHEIM (Norland) (14:20): I rise to speak.
`;

const plenary = `4. Safety in harbours (debate)

President. – The next item is the debate on the report by Anna Berg on safety in harbours (A10-0042/2031).

Anna Berg, rapporteur. – Madam President, there are three points: ice, fog and light.

Oskar Brandt, Member of the Commission. – Madam President, honourable Members, I thank the rapporteur.

Karin Holt, on behalf of the EPP Group. – (DE) Frau Präsidentin! Wir danken.

Ole Dahl (S&D). – Madam President, I agree.

Ingrid Solheim (Renew), in writing. – I voted in favour.

President. – The debate is closed.
`;

const paper = (number: (n: number) => string) => `House of Deputies
Tuesday 14 May 2031

HARBOURS

${number(1)} Oskar Brandt (Northbridge) (Lab): To ask the Minister what steps she is taking on ice. [900121]

The Minister for Ports (Anna Berg): We break it.

${number(2)} Ilse Kern (East Wend) (Con): What plans she has for fog.

Anna Berg: None.

Ilse Kern: None? I am surprised.
`;

describe("the record of a parliament", () => {
  it("names members by seat and party, ministers by office, and who presides as a role", () => {
    expect(headOf(commons).layout).toBe("parliament");
    expect(voicesOf(commons)).toEqual([
      "Oskar Brandt [Northbridge, Lab]",
      "Anna Berg [The Minister for Ports]",
      "~Mr Speaker",
      "Dame Ingrid Solheim [East Wend, Con]",
      "~Hon. Members",
      "Ole Dahl [The Parliamentary Under-Secretary of State for Transport]",
      "Ms Karin Holt [Madam Deputy Speaker]",
    ]);
    expect(labelsOf(commons).slice(0, 4)).toEqual([
      "Oskar Brandt (Northbridge) (Lab)",
      "The Minister for Ports (Anna Berg)",
      "Oskar Brandt",
      "Anna Berg",
    ]);
  });

  it.each([(n: number) => `${n}.`, (n: number) => `T${n}.`, (n: number) => `Q${n}. [90012${n}]`])(
    "numbers its questions: %#",
    (number) => {
      const page = paper(number);
      expect(headOf(page)).toMatchObject({ layout: "parliament", title: "House of Deputies", date: "2031-05-14" });
      expect(labelsOf(page)).toEqual([
        "Oskar Brandt (Northbridge) (Lab)",
        "The Minister for Ports (Anna Berg)",
        "Ilse Kern (East Wend) (Con)",
        "Anna Berg",
        "Ilse Kern",
      ]);
      const said = buildBlocks(page, readText(page)).flatMap((block) =>
        "paragraphs" in block ? block.paragraphs : [],
      );
      expect(said.map(({ text }) => text).join(" ")).toMatch(/^HARBOURS To ask .* We break it\. What plans/);
    },
  );

  it("may set names on lines of their own, without a colon", () => {
    expect(labelsOf(names)).toEqual([
      "Mr Speaker",
      "Oskar Brandt (Northbridge) (Lab)",
      "The Minister for Ports (Anna Berg)",
      "Dame Ingrid Solheim (East Wend) (Con)",
      "The Minister for Ports (Anna Berg)",
      "Dame Ingrid Solheim (East Wend) (Con)",
    ]);
  });

  it.each([
    ["members of a federal house", house, ["Hon. Anna Berg", "Mr. Oskar Brandt", "~Some hon. members", "~The Speaker"]],
    ["names in capitals with the time", bill, ["Ms BERG", "~The SPEAKER", "Mr BRANDT", "Mrs Holt"]],
    ["a full stop and a dash", plenary, ["~President", "Anna Berg", "Oskar Brandt", "Karin Holt"]],
  ])("knows %s", (_, page, voices) => {
    expect(
      voicesOf(page)
        .slice(0, 4)
        .map((voice) => voice.replace(/ \[.*/, "")),
    ).toEqual(voices);
  });

  it("is no meeting in which nobody but the chair is named", () => {
    const page = "Chairman: Good morning to all.\n\nChairman: We have one matter.\n\nChairman: It is closed.\n";
    expect(headOf(page).layout).toBe("label-turns");
    expect(voicesOf(page)).toEqual(["~Chairman"]);
  });
});
