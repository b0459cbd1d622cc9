import { mkdir } from "node:fs/promises";
import path from "node:path";
import { exportFormats } from "../../../shared/contract/exports.ts";
import { viewSchema } from "../../../shared/contract/finding.ts";
import { onDisk } from "../../archive/disk-error.ts";
import { newId } from "../../runtime/new-id.ts";
import type { Service } from "../../service/service.ts";
import { type Command, type Invocation, UsageError } from "../command.ts";
import { withArchive } from "../with-archive.ts";

export const exportCommand: Command = {
  name: "export",
  summary: "Write transcripts to a new folder, in one format or several.",
  usage: "--archive DIR --format F --to DIR [--query Q]",
  options: {
    format: { help: exportFormats.join(", "), value: "F", many: true },
    to: { help: "the folder in which the export's own folder is made", value: "DIR" },
    query: { help: "only those that the query finds", value: "Q" },
    withheld: { help: "also embargoed and withdrawn transcripts" },
  },
  takes: [0, 0],
  run: (invocation) => {
    const request = parseRequest(invocation);
    return withArchive(invocation, { readOnly: true }, (service) => writeExport(service, request, invocation));
  },
};

type ExportRequest = {
  readonly formats: (typeof exportFormats)[number][];
  readonly to: string;
  readonly query: string;
  readonly withheld: boolean;
};

function parseRequest({ options }: Invocation): ExportRequest {
  const to = options.text("to");
  const asked = options.texts("format").flatMap((format) => format.split(","));
  const formats = exportFormats.filter((format) => asked.includes(format));
  const unknown = asked.find((format) => !exportFormats.some((known) => known === format));
  if (unknown !== undefined) throw new UsageError(`There is no format “${unknown}”: ${exportFormats.join(", ")}.`);
  if (formats.length === 0) throw new UsageError(`Say which format: --format ${exportFormats.join(", ")}.`);
  if (to === undefined) throw new UsageError("Say where to: --to DIR.");
  return { formats, to: path.resolve(to), query: options.text("query") ?? "", withheld: options.flag("withheld") };
}

async function writeExport(
  service: Service,
  { formats, to, query, withheld }: ExportRequest,
  { terminal }: Invocation,
) {
  if (query !== "") await service.indexed();
  await onDisk("make the export's folder", () => mkdir(to, { recursive: true }));
  service.hear((name, event) => {
    if (name === "exports.progress" && "total" in event) terminal.progress(`${event.done} of ${event.total}…`);
  });
  const report = await service.handlers.exports.run({
    export: newId("export"),
    selection: { view: viewSchema.parse({ query }) },
    formats,
    place: service.namePlace(to).id,
    withheld,
  });
  for (const { title, reason } of report.leftOut) terminal.say(`Left out: ${title}: ${reason}`);
  terminal.result(`${report.transcripts} transcripts in ${report.folder}`, report);
  return 0 as const;
}
