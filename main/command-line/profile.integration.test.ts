import { expect, it } from "vitest";
import { makeDesk } from "./command-line.fixture.ts";

const radio = {
  lectern: "reading-profile",
  version: 1,
  name: "Harbour radio",
  files: { path: "radio *.txt" },
  fields: [{ field: "title", from: "line", at: { line: 2 } }],
  lines: [{ role: "furniture", at: { line: 1 } }],
};

const programme = (n: number) =>
  [
    `Harbour Radio, programme no. ${n}`,
    `The lamp of pier ${n}`,
    "Anna Berg: How is it?",
    "Oskar Valmer: I tend it with my daughter, since the old keeper went ashore.",
    "Anna Berg: Thank you.",
    "",
  ].join("\n");

it("profiles are tried, kept, shown, taken out and removed, and read again by; each step is undone", async () => {
  const { lectern, json, write } = makeDesk();
  const profile = write("radio.json", JSON.stringify(radio));
  const page = write("radio 1.txt", programme(1));
  await lectern("init", "--archive", "a", "--name", "Radio");
  await lectern("import", page, "--archive", "a");
  const [tried] = await json("profile", "test", profile, page);
  expect(tried).toMatchObject({ profile: "Harbour radio", title: "The lamp of pier 1" });

  expect((await lectern("profile", "import", profile, "--archive", "a")).out).toBe("Harbour radio: kept\n");
  expect((await lectern("profile", "import", profile, "--archive", "a")).out).toBe("Harbour radio: is there already\n");
  expect(await json("profile", "list", "--archive", "a")).toMatchObject([{ name: "Harbour radio" }]);
  const [shown] = await json("profile", "export", "harbour RADIO", "--archive", "a");
  expect(shown).toMatchObject(radio);

  const looked = await lectern("reread", "--query", "", "--archive", "a");
  expect([looked.code, looked.err]).toEqual([0, "1 of 1 would change.\n"]);
  expect(looked.out).toMatch(/^t[0-9a-f-]+\ttitle\t\tThe lamp of pier 1\tradio 1\n$/);
  expect((await lectern("reread", "--outdated", "--archive", "a")).err).toBe("0 of 0 would change.\n");
  expect((await lectern("reread", "--outdated", "--query", "x", "--archive", "a")).code).toBe(2);
  expect((await lectern("reread", "--query", "", "--apply", "--archive", "a")).out).toBe("1 changed\n");
  expect(await json("list", "--archive", "a")).toMatchObject([{ title: "The lamp of pier 1" }]);
  expect((await lectern("undo", "--archive", "a")).code).toBe(0);
  expect(await json("list", "--archive", "a")).toMatchObject([{ title: "radio 1" }]);

  expect((await lectern("profile", "remove", "Harbour radio", "--archive", "a")).out).toBe("Harbour radio: removed\n");
  const gone = await lectern("profile", "show", "Harbour radio", "--archive", "a");
  expect([gone.code, gone.out]).toEqual([2, ""]);
  expect((await lectern("profile", "frame", "--archive", "a")).code).toBe(2);
});
