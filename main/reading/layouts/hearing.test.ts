import { describe, expect, it } from "vitest";
import { headOf, labelsOf, voicesOf } from "../fixtures/speakers-of.ts";

const hearing = `                       HARBOR SAFETY IN WINTER

                              ----------

                         TUESDAY, MAY 14, 2031

                  House of Delegates,
              Subcommittee on Harbors and Lights,
                                             Port Selwyn.

    The subcommittee met, pursuant to call, at 10:02 a.m., in room 2,
Harbor House, Hon. Anna Berg [chairwoman of the subcommittee]
presiding.
    Present: Representatives Berg, Brandt, and Holt.

    Chairwoman BERG. The subcommittee will come to order. Without
objection, the chair is authorized to declare a recess. We have three
questions today: ice, fog, and light.
    I now recognize the ranking member.
    Mr. BRANDT. Thank you, Madam Chair. I have only one thing to say to
our witnesses. It is this: welcome.

            STATEMENT OF OLE DAHL, HARBOR MASTER

    Mr. DAHL. Thank you. Mr. Brandt asked me last year. I said yes.
    Ms. HOLT of East Wend. Will the gentleman yield?
    Mr. VAN DER BERG. I will.
    The CLERK. The clerk will report.
    Chairwoman BERG. The gentleman's time has expired.
    [Whereupon, at 12:10 p.m., the subcommittee was adjourned.]
`;

const record = `  HARBORS

  (Mr. BRANDT asked and was given permission to address the House for 1 minute.)
  Mr. BRANDT. Mr. Speaker, I rise today.
  Mr. Speaker, ice is not the problem.
  The SPEAKER pro tempore. The time of the gentleman has expired.
  Ms. HOLT. Mr. Speaker, I yield myself such time as I may consume.
  The PRESIDING OFFICER. Without objection, it is so ordered.
`;

const stenogram = `Стенограмма заседания
14 мая 2031 года

Председательствующий. Уважаемые коллеги, начинаем работу.

БЕРГ А. Б., Комитет по портам. Уважаемый председатель, у меня три вопроса: лёд, туман и свет.

Председательствующий. Спасибо. Брандт Олег Иванович, пожалуйста.

БРАНДТ О. И., фракция "Маяк". Поддерживаю.

ИЗ ЗАЛА. Правильно!

Председательствующий. Голосуем.
`;

describe("labels that end on a full stop", () => {
  it("are read in hearings, where names in sentences are none", () => {
    expect(headOf(hearing)).toMatchObject({ layout: "hearing", title: "HARBOR SAFETY IN WINTER", date: "2031-05-14" });
    expect(labelsOf(hearing)).toEqual([
      "Chairwoman BERG",
      "Mr. BRANDT",
      "Mr. DAHL",
      "Ms. HOLT of East Wend",
      "Mr. VAN DER BERG",
      "The CLERK",
      "Chairwoman BERG",
    ]);
    expect(voicesOf(hearing)).toHaveLength(6);
  });

  it("are read in the record of a congress", () => {
    expect(labelsOf(record)).toEqual(["Mr. BRANDT", "The SPEAKER pro tempore", "Ms. HOLT", "The PRESIDING OFFICER"]);
  });

  it("are read in Russian stenograms, family name first", () => {
    expect(headOf(stenogram)).toMatchObject({ title: "Стенограмма заседания", date: "2031-05-14" });
    expect(voicesOf(stenogram)).toEqual([
      "~Председательствующий",
      "БЕРГ А. Б. [Комитет по портам]",
      'БРАНДТ О. И. [фракция "Маяк"]',
      "~ИЗ ЗАЛА",
    ]);
  });

  it("are none in prose that speaks of people", () => {
    expect(
      labelsOf("Mr. Berg. He was tall.\n\nDr. Dahl. She was not.\n\nMr. Berg went home. So did Dr. Dahl."),
    ).toEqual([]);
  });
});
