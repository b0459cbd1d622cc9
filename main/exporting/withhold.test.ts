import { expect, test } from "vitest";
import { testId } from "./testing/arbitrary-archive.ts";
import { madeArchive } from "./testing/made-transcript.ts";
import { withhold } from "./withhold.ts";

const ids = [testId("transcript", 1)];

function withheldOn(today: string, embargo: string) {
  const { tables } = madeArchive(1, { publication: { status: "published", sections: [], embargo } });
  return withhold(tables, ids, today).leftOut.map(({ kind }) => kind);
}

test("an embargo holds until the day it names is over", () => {
  expect(withheldOn("2021-03-02", "2021-03-03")).toEqual(["embargoed"]);
  expect(withheldOn("2021-03-03", "2021-03-03")).toEqual(["embargoed"]);
  expect(withheldOn("2021-03-04", "2021-03-03")).toEqual([]);
});

test("an embargo that is no day holds", () => {
  expect(withheldOn("2021-03-04", "spring 2019")).toEqual(["embargoed"]);
});

test("withdrawn transcripts are held back, with the reason; others go in their order", () => {
  const { tables } = madeArchive(3);
  const [a, b, c] = [...tables.transcripts.values()];
  const withdrawn = { ...tables, transcripts: new Map(tables.transcripts) };
  if (!b) throw new Error("there are three");
  withdrawn.transcripts.set(b.id, { ...b, publication: { status: "withdrawn", sections: [] } });
  const { ids: out, leftOut } = withhold(withdrawn, [c?.id ?? "", b.id, a?.id ?? ""], "2021-03-04");
  expect(out).toEqual([c?.id, a?.id]);
  expect(leftOut).toEqual([{ id: b.id, title: b.title, kind: "withdrawn", reason: "It is withdrawn." }]);
});
