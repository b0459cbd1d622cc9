import { describe, expect, it } from "vitest";
import { callHere } from "./call-here.fixture.ts";
import { type Desk, makeArchive } from "./command-line.fixture.ts";

type Term = {
  readonly id: string;
  readonly label: string;
  readonly variants: readonly string[];
  readonly uses: number;
};

async function terms({ json }: Pick<Desk, "json">, kind: "--topics" | "--persons"): Promise<ReadonlyMap<string, Term>> {
  const lines = (await json("terms", kind, "--archive", "a")) as readonly Term[];
  return new Map(lines.map((term) => [term.label, term]));
}

describe("topics and persons", () => {
  it("are listed, renamed and merged, each as one step that is taken back whole, across processes", async () => {
    const desk = await makeArchive(3);
    const { lectern, json, ids } = desk;
    await lectern("tag", ids[0] ?? "", "--add-topic", "Port fees", "--archive", "a");
    const before = await terms(desk, "--topics");
    const dues = before.get("Harbour dues");
    const fees = before.get("Port fees");
    expect([dues, fees]).toMatchObject([{ uses: 3 }, { uses: 1 }]);
    const taken = await lectern("rename", fees?.id ?? "", "harbour dues", "--archive", "a");
    expect([taken.code, taken.out, taken.err]).toEqual([
      1,
      "",
      expect.stringContaining(`another topic “Harbour dues”, known as “harbour dues” (${dues?.id}). Merge the two`),
    ]);
    expect((await lectern("merge", dues?.id ?? "", fees?.id ?? "", "--archive", "a")).out).toBe("Merged; 3 changed\n");
    expect([...(await terms(desk, "--topics")).values()]).toEqual([
      { id: fees?.id, label: "Port fees", variants: ["Harbour dues"], uses: 3 },
    ]);
    const undone = await lectern("undo", "--archive", "a");
    expect(undone.out).toBe("Taken back: the merging of “Harbour dues” into “Port fees” in 3 transcripts.\n");
    expect(await terms(desk, "--topics")).toEqual(before);

    const boris = (await terms(desk, "--persons")).get("Boris Kettle");
    const [renamed] = await json("rename", boris?.id ?? "", "Boris Kettle-Okafor", "--archive", "a");
    expect(renamed).toEqual({ step: expect.stringMatching(/^h/) });
    const row = (await lectern("terms", "--persons", "--archive", "a")).out.split("\n")[0];
    expect(row).toMatch(/^p[0-9a-f-]+\t3\tBoris Kettle-Okafor\t.*Boris Kettle/);
    expect((await lectern("undo", "--archive", "a")).out).toMatch(/the renaming of “Boris Kettle” to “Boris Kettle-O/);
    expect((await terms(desk, "--persons")).get("Boris Kettle")).toEqual(boris);
    expect((await lectern("verify", "--archive", "a")).code).toBe(0);
  });

  it("that are nearly the same are merged at once, all groups or those named, as one step", async () => {
    const desk = await makeArchive(3);
    const lectern = (...args: readonly string[]) => callHere(desk.folder, [...args, "--archive", "a"]);
    const [first = "", second = "", third = ""] = desk.ids;
    const add = (id: string, ...labels: readonly string[]) =>
      lectern("tag", id, ...labels.flatMap((label) => ["--add-topic", label]));
    await add(first, "Tug boats, the", "Lamp oil, the");
    await add(second, "Tug boats, the", "the Lamp oil");
    await add(third, "the Tug boats");
    const alike = async (...args: readonly string[]) => (await lectern("terms", "merge-alike", ...args)).out;
    const dry = await alike("--topics", "--dry-run");
    expect(dry).toContain("Tug boats, the\tthe Tug boats\n");
    expect(dry).toContain("2 groups would be one term each; 2 would change");
    const oil = (await terms(desk, "--topics")).get("the Lamp oil");
    expect(await alike("--topics", oil?.id ?? "", "--dry-run")).toContain("the Lamp oil\tLamp oil, the\n1 groups");
    expect(await alike("--topics", "--reason", "Spelt twice")).toContain("2 groups merged; 2 changed");
    expect((await terms(desk, "--topics")).get("Tug boats, the")).toMatchObject({ uses: 3 });
    expect(await alike("--topics")).toBe("No two are nearly the same\n");
    expect((await lectern("terms", "merge-alike", "--topics", first)).err).toContain("nearly the same as no other");
    expect((await lectern("terms", "merge-alike")).err).toContain("--topics or --persons");
    expect((await lectern("undo")).code).toBe(0);
    expect((await terms(desk, "--topics")).has("the Tug boats")).toBe(true);
  });

  it("that were merged are listed and taken out again, after a look at what would change", async () => {
    const desk = await makeArchive(3);
    const { lectern, json, ids } = desk;
    await lectern("tag", ids[0] ?? "", "--add-topic", "Port fees", "--archive", "a");
    const before = await terms(desk, "--topics");
    const [from, into] = [before.get("Port fees")?.id ?? "", before.get("Harbour dues")?.id ?? ""];
    const plan = await lectern("merge", from, into, "--label", from, "--dry-run", "--archive", "a");
    expect(plan.out).toContain("1 would change; “Harbour dues” would also be known as Harbour dues\n");
    expect(plan.out).toContain(`label\t${from}\tPort fees\ttaken\n`);
    await lectern("merge", from, into, "--label", from, "--reason", "One fee", "--archive", "a");
    expect((await terms(desk, "--topics")).get("Port fees")).toMatchObject({ id: into, variants: ["Harbour dues"] });
    expect((await lectern("unmerge", into, "--archive", "a")).out).toMatch(
      new RegExp(`^${from}\\t20[^\\t]*\\t[^\\t]*\\tPort fees\\tOne fee\\n$`),
    );
    const [asked] = await json("unmerge", into, from, "--dry-run", "--archive", "a");
    expect(asked).toMatchObject({ changed: 1, removed: 0, variants: ["Harbour dues"], notes: [] });
    const out = await lectern("unmerge", into, from, "--archive", "a");
    expect([out.code, out.out]).toEqual([0, "Taken out again; 1 changed\n"]);
    expect(await terms(desk, "--topics")).toEqual(before);
    expect((await lectern("history", "--limit", "1", "--archive", "a")).out).toContain(
      "the taking of “Port fees” out of “Harbour dues” in 1 transcript",
    );
    expect((await lectern("unmerge", into, from, "--archive", "a")).err).toContain("is still part of it");
  });

  it("go out as SKOS or a list and come back, are moved, split and deleted", async () => {
    const desk = await makeArchive(2);
    const { lectern, json, ids, write } = desk;
    write("more.txt", "Safety at sea\n\tLights\nHarbour dues\n");
    const planned = await json("terms", "import", "more.txt", "--dry-run", "--archive", "a");
    expect(planned).toMatchObject([{ format: "list", made: 2, changed: 0, leftOut: 0 }]);
    const done = await lectern("terms", "import", "more.txt", "--archive", "a");
    expect(done.out).toBe(
      "new\tSafety at sea\t\nnew\tLights\t\nsame\tHarbour dues\t\n2 new, 0 completed, 0 left out\n",
    );
    const { out: turtle } = await lectern("terms", "--export", "skos", "--archive", "a");
    write("again.ttl", turtle);
    expect(await json("terms", "import", "again.ttl", "--archive", "a")).toMatchObject([
      { format: "turtle", made: 0, changed: 0 },
    ]);
    const known = await terms(desk, "--topics");
    const id = (label: string) => known.get(label)?.id ?? "";
    await lectern("terms", "move", id("Harbour dues"), "--under", id("Lights"), "--archive", "a");
    expect((await lectern("terms", "--export", "list", "--archive", "a")).out).toBe(
      "Safety at sea\n\tLights\n\t\tHarbour dues\n",
    );
    const round = await lectern("terms", "move", id("Safety at sea"), "--under", id("Harbour dues"), "--archive", "a");
    expect([round.code, round.err]).toEqual([2, expect.stringContaining("would stand below itself")]);
    expect(
      (await lectern("terms", "split", id("Harbour dues"), ids[0] ?? "", "--to", "Fees", "--archive", "a")).out,
    ).toBe("Split; 1 changed\n");
    const used = await lectern("terms", "delete", id("Harbour dues"), "--archive", "a");
    expect([used.code, used.err]).toEqual([
      1,
      expect.stringContaining("“Harbour dues” is used in 1 transcript. Say what becomes"),
    ]);
    const gone = await lectern("terms", "delete", id("Harbour dues"), "--uses", id("Lights"), "--archive", "a");
    expect(gone.out).toBe("Deleted; 1 changed\n");
    await lectern("terms", "edit", id("Lights"), "--add-variant", "Beacons", "--under", "top", "--archive", "a");
    expect((await terms(desk, "--topics")).get("Lights")).toMatchObject({ uses: 1, variants: ["Beacons"] });
  });
});
