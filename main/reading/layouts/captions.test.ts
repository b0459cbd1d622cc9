import { describe, expect, it } from "vitest";
import { headOf, labelsOf } from "../fixtures/speakers-of.ts";

import { readText } from "../read-text.ts";

const captions = `WEBVTT

1
00:00:01.000 --> 00:00:04.000
>> ANNA BERG: Welcome to the harbour.

2
00:00:04.000 --> 00:00:08.000
It opened in May.

3
00:00:08.000 --> 00:00:12.000
>> OLE DAHL: Thanks.
[APPLAUSE]

4
00:00:12.000 --> 00:00:16.000
(Anna Berg) And there are two things:
ice and fog.

5
00:00:16.000 --> 00:00:18.000
NOTE: this is not a comment
`;

const subtitles =
  "1\n00:00:01,000 --> 00:00:04,000\nANNA: Welcome.\n\n2\n00:00:04,000 --> 00:00:08,000\n- It is open.\n- Since May.\n\n3\n00:00:08,000 --> 00:00:09,000\nANNA: Yes.";

describe("captions that were taken for plain text", () => {
  it("have speakers behind chevrons, in brackets and in capitals, and sounds are none", () => {
    expect(headOf(captions).layout).toBe("captions");
    expect(labelsOf(captions)).toEqual(["ANNA BERG", "OLE DAHL", "Anna Berg"]);
    expect(labelsOf(subtitles)).toEqual(["ANNA", "ANNA"]);
  });

  it("are read by the tags of their voices", () => {
    const voices =
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna's mother>Welcome.\n\n00:02.000 --> 00:03.000\n<v.loud Ole>Thanks.";
    expect(labelsOf(voices)).toEqual(["Anna's mother", "Ole"]);
  });

  it("leave their times and numbers out of the text", () => {
    const { lines } = readText(subtitles);
    expect(lines.filter(({ role }) => role === "furniture").map(({ n }) => n)).toEqual([1, 2, 5, 6, 10, 11]);
  });
});
