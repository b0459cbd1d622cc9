import { type TagEdit, tagEditSchema } from "../../../shared/contract/tags.ts";
import { personRoles } from "../../../shared/records/person.ts";
import { publicationStatuses } from "../../../shared/records/publication.ts";
import { askedSelection } from "../asked-selection.ts";
import { type Command, type OptionSpec, UsageError, writingOptions } from "../command.ts";
import type { ParsedCommand } from "../parse-command.ts";
import { misfit } from "../tag-misfit.ts";
import { withArchive } from "../with-archive.ts";

const many = { many: true } as const;

const edits = {
  "add-topic": { help: "add a topic", value: "T", ...many },
  "remove-topic": { help: "remove a topic", value: "T", ...many },
  "add-person": { help: "add a person", value: "P", ...many },
  "remove-person": { help: "remove a person", value: "P", ...many },
  section: { help: "add a section it was published in", value: "S", ...many },
  "remove-section": { help: "remove a section", value: "S", ...many },
  status: { help: publicationStatuses.join(", "), value: "S" },
  embargo: { help: "the day until which it is withheld; empty to lift it", value: "DAY" },
  "publication-date": { help: "EDTF; empty to take it away", value: "DATE" },
  title: { help: "a new title", value: "TEXT" },
  date: { help: "EDTF; empty to take it away", value: "DATE" },
  place: { help: "empty to take it away", value: "TEXT" },
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
  },
  takes: [0, Number.POSITIVE_INFINITY],
  run: (invocation) => {
    const edit = parseEdit(invocation);
    return withArchive(invocation, { readOnly: false }, async (service) => {
      if ("view" in edit.selection) await service.indexed();
      const done = await service.handlers.tags.apply(edit);
      invocation.terminal.result(`${done.changed} changed`, done);
      return 0;
    });
  },
};

function parseEdit({ args, options }: ParsedCommand): TagEdit {
  const isEdit = Object.keys(edits).some((name) => options.texts(name).length > 0);
  if (!isEdit) throw new UsageError("Say what to change: --add-topic T, --status S, ….");
  const labels = (name: string) => options.texts(name).map((label) => ({ label }));
  const role = options.text("role") ?? "mentioned";
  const persons = (name: string) => labels(name).map((person) => ({ person, role }));
  const fields = ["title", "date", "place", "status", "embargo"] as const;
  const given = fields.flatMap((field) => {
    const value = options.text(field);
    return value === undefined ? [] : [[field, value]];
  });
  const publicationDate = options.text("publication-date");
  const edit = tagEditSchema.safeParse({
    selection: askedSelection({ args, options }),
    add: { topics: labels("add-topic"), sections: labels("section"), persons: persons("add-person") },
    remove: { topics: labels("remove-topic"), sections: labels("remove-section"), persons: persons("remove-person") },
    set: { ...Object.fromEntries(given), ...(publicationDate === undefined ? {} : { publicationDate }) },
  });
  if (edit.success) return edit.data;
  throw new UsageError(misfit(edit.error));
}
