import { describe, expect, it } from "vitest";
import { buildBlocks } from "../build-blocks.ts";
import { headOf, labelsOf, voicesOf } from "../fixtures/speakers-of.ts";
import { readText } from "../read-text.ts";

const numbered = `19.	Mr. BERG (Norland) (interpretation from French): I am proud that the harbour is open.
20.	The debate which takes place each year has three aims: peace, light and order.
21.	The PRESIDENT: I thank the representative of Norland.
22.	Mr. BRANDT (Wend): My country agrees.
23.	As Mr. Berg said: the harbour is open.
`;

const spoken = `The President (spoke in Spanish): The Assembly will now hear an address by the
President of Norland.
Mrs. Berg was escorted into the General Assembly Hall.
The President (spoke in Spanish): On behalf of the General Assembly, I have the honour to welcome
Her Excellency.
President Berg (spoke in Norlandic; English text provided by the delegation): I greet you.
We have three aims: peace, light and order.
31-11111 12

A/86/PV.5
Thank you.
`;

const speech = `
It is indeed
an honour for me to address this body. There are three things that we must do:
first, open the harbours; second, light the lamps; third, train the pilots. To this we say: yes.
17

Sustainable Development Goals: We support them in full and will go on to
support them.
Climate Change: The sea is rising.
Security Council reform: We have said it before.
Mr. President:
Let me conclude. In the words of the poet: the sea is wide.
`;

describe("speeches in an assembly of states", () => {
  it("have labels behind the numbers of paragraphs", () => {
    expect(labelsOf(numbered)).toEqual([
      "Mr. BERG (Norland) (interpretation from French)",
      "The PRESIDENT",
      "Mr. BRANDT (Wend)",
    ]);
    expect(voicesOf(numbered)).toEqual([
      "Mr. BERG [Norland, interpretation from French]",
      "~The PRESIDENT",
      "Mr. BRANDT [Wend]",
    ]);
  });

  it("leave the number out of what is said", () => {
    const [first] = buildBlocks(numbered, readText(numbered));
    expect(first).toMatchObject({ kind: "turn", paragraphs: [{ text: "I am proud that the harbour is open." }, {}] });
  });

  it("know in which language somebody spoke, and numbers of pages", () => {
    expect(headOf(spoken).layout).toBe("assembly");
    expect(voicesOf(spoken)).toEqual(["~The President (spoke in Spanish)", "Berg [President]"]);
    expect(readText(spoken).lines.filter(({ role }) => role === "residue")).toHaveLength(2);
  });

  it("have nothing invented where nothing but words is printed", () => {
    expect(headOf(speech)).toEqual({ layout: "prose", persons: [] });
    expect(labelsOf(speech)).toEqual([]);
  });
});
