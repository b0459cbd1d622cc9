import { type TagEdit, tagEditSchema } from "../../../shared/contract/tags.ts";
import { personRoles } from "../../../shared/records/person-roles.ts";
import { publicationStatuses } from "../../../shared/records/publication-statuses.ts";
import { askedSelection } from "../asked-selection.ts";
import { type Command, type OptionSpec, UsageError, writingOptions } from "../command.ts";
import type { ParsedCommand } from "../parse-command.ts";
import { editOptions, runEdit } from "../run-edit.ts";
import { misfit } from "../tag-misfit.ts";

const many = { many: true } as const;

const gone = "empty to take it away";

/** Options that set a field, and the field. */
const fields = {
  title: "title",
  summary: "summary",
  date: "date",
  time: "time",
  zone: "zone",
  place: "place",
  language: "language",
  "event-type": "eventType",
  reference: "reference",
  series: "series",
  provenance: "provenance",
  rights: "rights",
  access: "access",
  notes: "notes",
  status: "status",
  embargo: "embargo",
  "publication-date": "publicationDate",
} as const;

const edits = {
  "add-topic": { help: "add a topic", value: "T", ...many },
  "remove-topic": { help: "remove a topic", value: "T", ...many },
  "add-person": { help: "add a person", value: "P", ...many },
  "remove-person": { help: "remove a person", value: "P", ...many },
  section: { help: "add a section it was published in", value: "S", ...many },
  "remove-section": { help: "remove a section", value: "S", ...many },
  "add-geography": { help: "add a place that it is about", value: "G", ...many },
  "remove-geography": { help: "remove one", value: "G", ...many },
  status: { help: `${publicationStatuses.join(", ")}; see also lectern publish`, value: "S" },
  embargo: { help: "the day until which it is withheld; empty to lift it", value: "DAY" },
  "publication-date": { help: `EDTF; ${gone}`, value: "DATE" },
  title: { help: "a new title", value: "TEXT" },
  date: { help: `EDTF; ${gone}`, value: "DATE" },
  time: { help: `HH:MM; ${gone}`, value: "TIME" },
  zone: { help: `such as Europe/Oslo; ${gone}`, value: "ZONE" },
  language: { help: `such as en; ${gone}`, value: "TAG" },
  place: { help: gone, value: "TEXT" },
  summary: { help: gone, value: "TEXT" },
  "event-type": { help: gone, value: "TEXT" },
  reference: { help: gone, value: "TEXT" },
  series: { help: gone, value: "TEXT" },
  provenance: { help: gone, value: "TEXT" },
  rights: { help: gone, value: "TEXT" },
  access: { help: gone, value: "TEXT" },
  notes: { help: gone, value: "TEXT" },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export const tagCommand: Command = {
  name: "tag",
  summary: "Change tags and fields of transcripts, as one step that can be undone.",
  usage: "ID… --archive DIR [--add-topic T …]",
  options: {
    ...writingOptions,
    query: { help: "all that the query finds, instead of ids", value: "Q" },
    role: {
      help: `what the persons have to do with it: ${personRoles.join(", ")}; mentioned if not given`,
      value: "R",
    },
    ...edits,
    ...editOptions,
  },
  takes: [0, Number.POSITIVE_INFINITY],
  run: (invocation) => {
    const edit = parseEdit(invocation);
    return runEdit(invocation, edit);
  },
};

function parseEdit({ args, options }: ParsedCommand): TagEdit {
  const isEdit = Object.keys(edits).some((name) => options.texts(name).length > 0);
  if (!isEdit) throw new UsageError("Say what to change: --add-topic T, --status S, ….");
  const labels = (name: string) => options.texts(name).map((label) => ({ label }));
  const role = options.text("role") ?? "mentioned";
  const persons = (name: string) => labels(name).map((person) => ({ person, role }));
  const given = Object.entries(fields).flatMap(([option, field]) => {
    const value = options.text(option);
    return value === undefined ? [] : [[field, value]];
  });
  const edit = tagEditSchema.safeParse({
    selection: askedSelection({ args, options }),
    add: {
      topics: labels("add-topic"),
      sections: labels("section"),
      persons: persons("add-person"),
      geography: options.texts("add-geography"),
    },
    remove: {
      topics: labels("remove-topic"),
      sections: labels("remove-section"),
      persons: persons("remove-person"),
      geography: options.texts("remove-geography"),
    },
    set: Object.fromEntries(given),
    reason: options.text("reason"),
  });
  if (edit.success) return edit.data;
  throw new UsageError(misfit(edit.error));
}
