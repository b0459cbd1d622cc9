import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { callHere } from "./call-here.fixture.ts";
import { makeDesk } from "./command-line.fixture.ts";
import { commands } from "./commands.ts";

const known = "t018f5a00-0000-7000-8000-000000000000";
const topic = known.replace("t", "c");
const person = known.replace("t", "p");

describe("help", () => {
  it("goes to standard output, for all commands and for each, with every option", async () => {
    const { folder } = makeDesk();
    const lectern = (...args: string[]) => callHere(folder, args);
    const general = await lectern("--help");
    expect([general.code, general.err]).toEqual([0, ""]);
    for (const command of commands) {
      expect(general.out).toContain(`  ${command.name}`);
      const { code, out, err } = await lectern(command.name, "--help");
      expect([code, err]).toEqual([0, ""]);
      for (const option of [...Object.keys(command.options), "archive", "json", "help"]) {
        expect(out).toContain(`--${option}`);
      }
    }
    for (const call of [["-h"], ["help"]]) expect(await lectern(...call)).toEqual(general);
    const importHelp = await lectern("help", "import");
    expect(await lectern("import", "-h")).toEqual(importHelp);
  });
});

describe("a wrong call", () => {
  it.each([
    [[], /lectern COMMAND/],
    [["frobnicate"], /no command “frobnicate”/],
    [["help", "frobnicate"], /no command “frobnicate”/],
    [["--json", "list"], /command comes first/],
    [["list"], /which archive: --archive DIR/],
    [["list", "--archive="], /--archive is empty/],
    [["list", "--archive"], /“--archive” needs a value/],
    [["list", "--frob", "--archive", "a"], /no option “--frob”/],
    [["list", "--json=yes", "--archive", "a"], /“--json” takes no value/],
    [["list", "a", "--archive", "a"], /“list” takes no arguments/],
    [["list", "--query", "?!", "--archive", "a"], /no word to look for in the query “\?!”/],
    [["list", "--query", "tide (pilot", "--archive", "a"], /bracket at the 6th character.*\n {2}tide \(pilot\n {7}\^/],
    [["list", "--query=", "--archive", "a"], /at least one word/],
    [["search", "--archive", "a"], /Give a query, or --saved NAME/],
    [["search", "tide", "--limit", "many", "--archive", "a"], /--limit takes a number/],
    [["search", "(".repeat(10_000), "--archive", "a"], /query is too long/],
    [["show", "../../etc/passwd", "--archive", "a"], /not the id of a transcript/],
    [["init", "--name=", "--archive", "a"], /1 to 200 characters/],
    [["init", "--name", "n".repeat(201), "--archive", "a"], /1 to 200 characters/],
    [["export", "--archive", "a", "--to", "x"], /which format/],
    [["export", "--archive", "a", "--to", "x", "--format", "xml"], /no format “xml”/],
    [["export", "--archive", "a", "--format", "csv", "--to="], /where to/],
    [["tag", known, "--archive", "a"], /what to change/],
    [["tag", "--archive", "a", "--status", "draft"], /which transcripts/],
    [["tag", known, "--query", "x", "--archive", "a", "--status", "draft"], /not by both/],
    [["tag", "--query", '"', "--archive", "a", "--status", "draft"], /quotation mark at the 1st character/],
    [["tag", "nobody", "--archive", "a", "--status", "draft"], /“nobody” is not the id/],
    [["tag", known, "--archive", "a", "--status", "lost"], /--status is one of: draft, in-review/],
    [["tag", known, "--archive", "a", "--add-person", "B", "--role", "king"], /--role is one of: speaker/],
    [["tag", known, "--archive", "a", "--add-topic", " "], /--add-topic may not be empty/],
    [["tag", known, "--archive", "a", "--add-topic", "t".repeat(10_000)], /--add-topic may have 500 characters/],
    [["tag", known, "--archive", "a", "--add-topic", "-x"], /write --add-topic=VALUE/],
    [["delete", "--archive", "a"], /which transcripts/],
    [["delete", "nobody", "--archive", "a"], /“nobody” is not the id of a transcript/],
    [["restore", known, "--query", "x", "--archive", "a"], /not by both/],
    [["trash", known, "--archive", "a"], /“trash” takes no arguments/],
    [["trash", "--empty", "--archive", "a"], /cannot be taken back. If you mean it: --empty --yes/],
    [["history", "nobody", "--archive", "a"], /not the id of a transcript/],
    [["history", "--limit", "0", "--archive", "a"], /“0” is not a number of steps/],
    [["undo", known, "--archive", "a"], /not the id of a step/],
    [["purge", "--archive", "a"], /needs more to work on: lectern purge ID/],
    [["purge", "nobody", "--archive", "a"], /“nobody” is not the id/],
    [["purge", known, "--yes", "--archive", "a"], /Say why/],
    [["purge", known, "--reason", "By order", "--archive", "a"], /add --yes/],
    [["backup", "--archive", "a"], /needs more to work on: lectern backup DIR/],
    [["backup", "", "--archive", "a"], /where the copy is to be/],
    [["backup", "b"], /which archive: --archive DIR/],
    [["terms", "--archive", "a"], /--topics or --persons/],
    [["terms", "--topics", "--persons", "--archive", "a"], /--topics or --persons/],
    [["rename", topic, "--archive", "a"], /needs more to work on: lectern rename TOPIC-OR-PERSON-ID NAME/],
    [["rename", known, "Pilots", "--archive", "a"], /not the id of a topic or a person/],
    [["rename", topic, " ", "--archive", "a"], /1 to 500 characters/],
    [["merge", topic, "nobody", "--archive", "a"], /“nobody” is not the id of a topic or a person/],
    [["merge", topic, person, "--archive", "a"], /topic and a person cannot be merged/],
    [["merge", topic, topic, "--archive", "a"], /are the same/],
    [["repair"], /which archive: --archive DIR/],
    [["repair", "a", "--archive", "a"], /“repair” takes no arguments/],
    [["repair", "--dry-run=yes", "--archive", "a"], /“--dry-run” takes no value/],
    [["serve", "--port", "99999"], /not a port/],
  ] as const)("is refused in words, before anything is touched: %j", async (args, words) => {
    const { folder } = makeDesk();
    const { code, out, err } = await callHere(folder, args);
    expect(err).toMatch(words);
    expect(err).not.toMatch(/ at .*\.js|Zod|ERR_/);
    expect([code, out]).toEqual([2, ""]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("in a query is told with its place alone, without how the command is called", async () => {
    const { folder } = makeDesk();
    const { err } = await callHere(folder, ["list", "--query", "NEAR(tide OR ferry)", "--archive", "a"]);
    expect(err.trimEnd().split("\n")).toEqual([expect.any(String), "  NEAR(tide OR ferry)", `${" ".repeat(12)}^^`]);
  });

  it("of the program ends it with code 2 and says so on standard error", async () => {
    const { lectern } = makeDesk();
    const { code, out, err } = await lectern("frobnicate");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/no command “frobnicate”/);
  });

  it("with --json says so on standard error too, in words", async () => {
    const { lectern } = makeDesk();
    const { code, out, err } = await lectern("list", "--archive", "gone", "--json");
    expect([code, JSON.parse(out)]).toMatchObject([1, { error: { code: "archive-missing" } }]);
    expect(err).toContain(path.join("gone"));
  });
});
