import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordKinds } from "../../../shared/records/change.ts";
import { recordSchemas } from "../../../shared/records/record.ts";
import { atOnce } from "../../runtime/slices.ts";
import { anyAct, draftOf, newId, newTranscript, stateOf } from "../fixtures.ts";
import { applyChange, invertChange } from "./apply-change.ts";
import { changeRecords } from "./changes.ts";
import { withField } from "./field.ts";
import { applyChanges } from "./stage-changes.ts";
import { checkRevised, emptyTables } from "./tables.ts";
import { createWorkspace } from "./workspace.ts";

function tablesWith(...transcripts: readonly ReturnType<typeof newTranscript>[]) {
  const tables = emptyTables();
  for (const transcript of transcripts) tables.transcripts.set(transcript.id, transcript);
  return tables;
}

describe("changeRecords", () => {
  const topic = newId("topic");

  test("lists only records for which it is a change", () => {
    const tagged = newTranscript("Tagged", { topics: [topic] });
    const plain = newTranscript("Plain");
    const changes = changeRecords(tablesWith(tagged, plain), "transcripts", [tagged.id, plain.id], {
      add: { topics: [topic] },
    });
    expect(changes).toEqual([{ do: "change", on: "transcripts", ids: [plain.id], add: { topics: [topic] } }]);
  });

  test("groups records that have the same old value", () => {
    const [a, b, c] = [newTranscript("A"), newTranscript("A"), newTranscript("C")];
    const ids = [a.id, b.id, c.id];
    const changes = changeRecords(tablesWith(a, b, c), "transcripts", ids, { set: { title: "New" } });
    expect(changes).toEqual([
      { do: "change", on: "transcripts", ids: [a.id, b.id], set: { title: { from: "A", to: "New" } } },
      { do: "change", on: "transcripts", ids: [c.id], set: { title: { from: "C", to: "New" } } },
    ]);
  });

  test("reaches one level down, and takes a field away", () => {
    const transcript = newTranscript("T", { notes: "n" });
    const changes = changeRecords(tablesWith(transcript), "transcripts", [transcript.id], {
      set: { "publication.status": "published", notes: undefined, place: undefined },
    });
    expect(changes).toMatchObject([
      { set: { "publication.status": { from: "draft", to: "published" }, notes: { from: "n" } } },
    ]);
  });

  test("compares members by value, whatever the order of their keys", () => {
    const person = newId("person");
    const transcript = newTranscript("T", { persons: [{ person, role: "speaker" }] });
    const changes = changeRecords(tablesWith(transcript), "transcripts", [transcript.id], {
      add: {
        persons: [
          { role: "speaker", person },
          { role: "author", person },
          { person, role: "author" },
        ],
      },
      remove: { persons: [{ role: "mentioned", person }] },
    });
    expect(changes).toMatchObject([{ add: { persons: [{ person, role: "author" }] } }]);
    expect(changes[0]).not.toHaveProperty("remove");
  });

  test("keeps a member that is both added and removed", () => {
    const transcript = newTranscript("T", { topics: [topic] });
    const edit = { add: { topics: [topic] }, remove: { topics: [topic] } };
    expect(changeRecords(tablesWith(transcript), "transcripts", [transcript.id], edit)).toEqual([]);
  });

  test.each(["id", "__proto__", "publication.sections.x", "", "publication.__proto__"])(
    "refuses the field “%s”",
    (field) => {
      const transcript = newTranscript("T");
      const change = () =>
        changeRecords(tablesWith(transcript), "transcripts", [transcript.id], { set: { [field]: "x" } });
      expect(change).toThrow(expect.objectContaining({ code: "bad-request" }));
    },
  );

  test("names a record that is not there", () => {
    const change = () => changeRecords(emptyTables(), "topics", [topic], { set: { label: "x" } });
    expect(change).toThrow(expect.objectContaining({ code: "not-found" }));
  });
});

describe("applyChange", () => {
  test("refuses what leaves no valid record", () => {
    const transcript = newTranscript("T");
    const tables = tablesWith(transcript);
    const changes = changeRecords(tables, "transcripts", [transcript.id], { set: { "publication.status": "lost" } });
    expect(() => applyChanges(tables, changes)).toThrow(expect.objectContaining({ code: "bad-request" }));
    expect(tables.transcripts.get(transcript.id)).toBe(transcript);
  });

  test("refuses a change that is not true of the record", () => {
    const transcript = newTranscript("T", { topics: [newId("topic")] });
    const workspace = createWorkspace(tablesWith(transcript));
    const ids = [transcript.id];
    for (const untrue of [
      { set: { title: { from: "Other", to: "New" } } },
      { add: { topics: [...transcript.topics] } },
      { remove: { topics: [newId("topic")] } },
    ]) {
      const apply = () => atOnce(applyChange(workspace, { do: "change", on: "transcripts", ids, ...untrue }));
      expect(apply).toThrow(expect.objectContaining({ code: "conflict" }));
    }
  });

  test("keeps fields that no schema knows", () => {
    const transcript = { ...newTranscript("T"), fromTheFuture: { x: [1] } };
    const tables = tablesWith(transcript);
    applyChanges(tables, changeRecords(tables, "transcripts", [transcript.id], { set: { title: "New" } }));
    expect(tables.transcripts.get(transcript.id)).toEqual({ ...transcript, title: "New" });
  });
});

test("any changes, inverted in reverse, lead back to the start", () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
      const tables = emptyTables();
      const done = acts.flatMap((act) => {
        const { changes } = draftOf(tables, act);
        applyChanges(tables, changes);
        return changes;
      });
      applyChanges(tables, done.toReversed().map(invertChange));
      expect(stateOf(tables)).toEqual(stateOf(emptyTables()));
    }),
  );
});

describe("checking only what changed", () => {
  test("is enough: no schema has a rule across fields, and unknown fields are free", () => {
    for (const kind of recordKinds) {
      const { checks, catchall } = recordSchemas[kind].def;
      expect(checks ?? []).toEqual([]);
      expect(catchall?._zod.def.type).toBe("unknown");
    }
  });

  const anyField = fc.constantFrom(...Object.keys(recordSchemas.transcripts.shape), "later");
  const anyValue = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.constantFrom<unknown>([], ["x"], "x", 1));

  test("finds what checking all of it finds", () => {
    const record = newTranscript("T");
    fc.assert(
      fc.property(anyField, anyValue, (field, value) => {
        const revised = withField(record, field === "id" ? "title" : field, value);
        const isValid = recordSchemas.transcripts.safeParse(revised).success;
        const check = () => checkRevised("transcripts", revised, [field === "id" ? "title" : field]);
        if (isValid) expect(check()).toBe(revised);
        else expect(check).toThrow(expect.objectContaining({ code: "bad-request" }));
      }),
    );
  });
});
