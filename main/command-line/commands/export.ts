import path from "node:path";
import { exportFormats } from "../../../shared/contract/export-formats.ts";
import { exportPresetNames, exportPresets } from "../../../shared/contract/export-presets.ts";
import type { ExportFormat } from "../../../shared/contract/exports.ts";
import type { View } from "../../../shared/contract/finding.ts";
import { onDisk } from "../../archive/disk/disk-error.ts";
import { makeFolders } from "../../archive/disk/durable.ts";
import { refuseInside } from "../../exporting/folder/refuse-inside.ts";
import { newId } from "../../runtime/new-id.ts";
import type { Service } from "../../service/service.ts";
import { askedView } from "../asked-view.ts";
import { type Command, type ExitCode, type Invocation, UsageError } from "../command.ts";
import { sayNotice } from "../say-notice.ts";
import { archiveFolder, withArchive } from "../with-archive.ts";

export const exportCommand: Command = {
  name: "export",
  summary: "Write transcripts to a new folder or zip, in one format or several.",
  usage: "--archive DIR --format F | --for WHOM --to DIR [--query Q]",
  options: {
    format: { help: exportFormats.join(", "), value: "F", many: true },
    for: { help: `formats that go together, for an ${exportPresetNames.join(", a ")}`, value: "WHOM" },
    to: { help: "the folder in which the export's own folder is made", value: "DIR" },
    query: { help: "only those that the query finds", value: "Q" },
    zip: { help: "one zip instead of a folder" },
    withheld: { help: "also embargoed and withdrawn transcripts" },
    notes: {
      help: "also internal notes on transcripts, persons and passages; JSON, JSON Lines, bags and Markdown carry them",
    },
    "withheld-passages": { help: "also the words of withheld passages; in JSON alone" },
  },
  takes: [0, 0],
  run: (invocation) => {
    const request = parseRequest(invocation);
    return withArchive(invocation, { readOnly: true }, (service) => writeExport(service, request, invocation));
  },
};

type ExportRequest = {
  readonly formats: ExportFormat[];
  readonly to: string;
  readonly view: View;
  readonly withheld: boolean;
  readonly notes: boolean;
  readonly withheldPassages: boolean;
  readonly zip: boolean;
};

function parseRequest({ options }: Invocation): ExportRequest {
  const to = options.text("to");
  const formats = askedFormats(options);
  // An empty one is a variable of a script that was not set: see `archiveFolder`.
  if (to === undefined || to === "") throw new UsageError("Say where to: --to DIR.");
  // A collection goes in its own order.
  const view = askedView(options.text("query"), { by: "arranged", descending: true });
  return {
    formats,
    to: path.resolve(to),
    view,
    withheld: options.flag("withheld"),
    notes: options.flag("notes"),
    withheldPassages: options.flag("withheld-passages"),
    zip: options.flag("zip"),
  };
}

/** Those named one by one, and those of a preset. */
function askedFormats(options: Invocation["options"]): ExportFormat[] {
  const named = options.texts("format").flatMap((format) => format.split(","));
  const unknown = named.find((format) => !exportFormats.some((known) => known === format));
  if (unknown !== undefined) throw new UsageError(`There is no format “${unknown}”: ${exportFormats.join(", ")}.`);
  const whom = options.text("for");
  const preset = exportPresetNames.find((name) => name === whom);
  if (whom !== undefined && preset === undefined)
    throw new UsageError(`There are no formats for “${whom}”: --for ${exportPresetNames.join(", ")}.`);
  const together: readonly ExportFormat[] = preset === undefined ? [] : exportPresets[preset];
  const formats = exportFormats.filter((format) => named.includes(format) || together.includes(format));
  if (formats.length > 0) return formats;
  throw new UsageError(
    `Say which format: --format ${exportFormats.join(", ")}, or for whom: --for ${exportPresetNames.join(", ")}.`,
  );
}

async function writeExport(
  service: Service,
  { formats, to, view, ...asked }: ExportRequest,
  invocation: Invocation,
): Promise<ExitCode> {
  refuseInside(archiveFolder(invocation), to);
  await onDisk("make the export's folder", () => makeFolders(to));
  const { terminal } = invocation;
  if (view.query !== "") await sayNotice(invocation, service, view);
  service.hear((name, event) => {
    if (name === "exports.progress" && "total" in event) terminal.progress(`${event.done} of ${event.total}…`);
  });
  const report = await service.handlers.exports.run({
    export: newId("export"),
    selection: { view },
    formats,
    place: service.namePlace(to).id,
    ...asked,
  });
  for (const { id, title, reason } of report.leftOut) terminal.say(`Left out: ${title} (${id}): ${reason}`);
  if (report.redacted > 0)
    terminal.say(`Without some words that are withheld, and without originals: ${report.redacted}.`);
  for (const { format, id, title, kind, text } of report.remarks) {
    terminal.say(`${kind === "left-out" ? `Not in ${format}` : `Changed in ${format}`}: ${title} (${id}): ${text}`);
  }
  for (const { what } of report.proof.listed) terminal.say(`Not as the archive has it: ${what}`);
  const many = report.transcripts === 1 ? "1 transcript" : `${report.transcripts} transcripts`;
  const { differences } = report.proof;
  const proof =
    differences === 0 ? "read back without a difference" : `${differences} differences when it was read back`;
  terminal.result(`${many} in ${report.folder}, ${proof}`, report);
  // What was held back was meant to be; what could not go, or did not arrive whole, failed.
  return differences > 0 || report.leftOut.some(({ kind }) => kind === undefined) ? 1 : 0;
}
