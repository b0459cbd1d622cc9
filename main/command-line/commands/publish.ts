import { tagEditSchema } from "../../../shared/contract/tags.ts";
import { passedStep } from "../../../shared/records/publication.ts";
import { passedSteps, publicationStatuses } from "../../../shared/records/publication-statuses.ts";
import { askedSelection, asTranscriptId } from "../asked-selection.ts";
import { type Command, type Invocation, UsageError, writingOptions } from "../command.ts";
import { editOptions, runEdit } from "../run-edit.ts";
import { misfit } from "../tag-misfit.ts";
import { withArchive } from "../with-archive.ts";

export const publishCommand: Command = {
  name: "publish",
  summary:
    "Take transcripts a step of publication further or back; list what is to be looked at; say what may be left out.",
  usage: "ID… --to STATUS --archive DIR, or publish steps ID | checks | rules [--may-skip STEP…] [--zone Z]",
  options: {
    ...writingOptions,
    query: { help: "all that the query finds, instead of ids", value: "Q" },
    to: { help: publicationStatuses.join(", "), value: "STATUS" },
    embargo: { help: "the day until which they are withheld; empty to lift it", value: "DAY" },
    date: { help: "the date of publication, EDTF; empty to take it away", value: "DATE" },
    ...editOptions,
    "may-skip": { help: `a step that may be left out: ${passedSteps.join(", ")}; or none`, value: "STEP", many: true },
    zone: { help: "the time zone in which embargoes end, such as Europe/Oslo; empty: this machine’s", value: "Z" },
  },
  takes: [0, Number.POSITIVE_INFINITY],
  run: (invocation) => {
    const [verb, ...args] = invocation.args;
    if (verb === "checks") return listChecks(invocation);
    if (verb === "rules") return showRules(invocation);
    if (verb === "steps") return listSteps(invocation, args);
    return publish(invocation);
  },
};

function publish(invocation: Invocation) {
  const { options } = invocation;
  const set = { status: options.text("to"), embargo: options.text("embargo"), publicationDate: options.text("date") };
  const given = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
  if (Object.keys(given).length === 0) throw new UsageError("Say which step: --to STATUS, or --embargo DAY.");
  const selection = askedSelection(invocation);
  const edit = tagEditSchema.safeParse({ selection, set: given, reason: options.text("reason") });
  if (!edit.success) throw new UsageError(misfit(edit.error));
  return runEdit(invocation, edit.data);
}

function listChecks(invocation: Invocation) {
  return withArchive(invocation, { readOnly: true }, async (service) => {
    await service.indexed();
    const { checks } = await service.handlers.publication.checks({});
    for (const one of checks) invocation.terminal.row([one.check, String(one.count), one.query], one);
    return 0;
  });
}

function listSteps(invocation: Invocation, [id, more]: readonly string[]) {
  if (id === undefined || more !== undefined) throw new UsageError("Say which transcript: lectern publish steps ID.");
  const asked = asTranscriptId(id);
  return withArchive(invocation, { readOnly: true }, async ({ handlers }) => {
    const { transcript } = await handlers.transcripts.show({ id: asked });
    for (const step of transcript.publication.steps ?? []) {
      invocation.terminal.row([step.at, step.status, step.who ?? "", step.why ?? ""], step);
    }
    return 0;
  });
}

function showRules(invocation: Invocation) {
  const { options, terminal } = invocation;
  const zone = options.text("zone");
  const skips = askedSkips(options.texts("may-skip"));
  const isChange = zone !== undefined || skips !== undefined;
  return withArchive(invocation, { readOnly: !isChange }, async ({ handlers }) => {
    const rules = isChange
      ? await handlers.publication.setRules({
          ...(zone === undefined ? {} : { zone: zone === "" ? null : zone }),
          ...(skips === undefined ? {} : { skips }),
        })
      : await handlers.publication.rules({});
    const may = rules.skips.length === 0 ? "No step may be left out" : `May be left out: ${rules.skips.join(", ")}`;
    terminal.result(`${may}. Time zone: ${rules.zone ?? `${rules.machineZone} (this machine’s)`}.`, rules);
    return 0;
  });
}

function askedSkips(typed: readonly string[]) {
  if (typed.length === 0) return undefined;
  if (typed.length === 1 && typed[0] === "none") return [];
  const steps = passedStep.array().safeParse(typed);
  if (!steps.success) throw new UsageError(`--may-skip takes ${passedSteps.join(", ")}, or none.`);
  return steps.data;
}
