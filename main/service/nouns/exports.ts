import path from "node:path";
import { LecternError } from "../../../shared/contract/error.ts";
import type { ExportProgress } from "../../../shared/contract/exports.ts";
import type { Selection } from "../../../shared/contract/finding.ts";
import { toSay } from "../../../shared/language/say.ts";
import { countTranscripts } from "../../archive/trash/trash.ts";
import { refuseInside } from "../../exporting/folder/refuse-inside.ts";
import { countNotes } from "../../exporting/notes/internal-notes.ts";
import { reportNames } from "../../exporting/proof/report/report-schema.ts";
import { exportInThread } from "../../exporting/thread/export-in-thread.ts";
import { withhold } from "../../exporting/withhold.ts";
import { answeredLine } from "../../finding/query/view-query.ts";
import { archiveDay } from "../../runtime/day-in.ts";
import { createThrottle } from "../../runtime/throttle.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";
import { selectedIds } from "../selection.ts";

export function exportsHandlers({ desk, emit, finished, host, places, settings }: Context): HandlersOf<"exports"> {
  const running = new Map<string, AbortController>();
  return {
    plan: async ({ selection }) => {
      const { archive, finder } = desk();
      const held = withhold(archive.tables, await selectedIds(finder, selection), archiveDay(archive.tables));
      const count = (kind: "embargoed" | "withdrawn") => held.leftOut.filter((one) => one.kind === kind).length;
      const leaving = held.ids.flatMap((id) => archive.tables.transcripts.get(id) ?? []);
      return {
        transcripts: held.ids.length,
        embargoed: count("embargoed"),
        withdrawn: count("withdrawn"),
        unpublished: leaving.filter(({ publication }) => publication.status !== "published").length,
        notes: countNotes(archive.tables, held.ids),
        words: leaving.reduce((sum, { extent }) => sum + extent.words, 0),
      };
    },
    run: async (request) => {
      const { archive, finder } = desk();
      const folder = places.pathOf(request.place);
      refuseInside(archive.folder, folder);
      refuseWithheldElsewhere(request);
      if (running.has(request.export)) throw new LecternError("busy", toSay("This export is under way already."));
      const stop = new AbortController();
      running.set(request.export, stop);
      const progress = createThrottle<Omit<ExportProgress, "export">>(100, (made) =>
        emit("exports.progress", { export: request.export, ...made }),
      );
      try {
        const asked = await selectedIds(finder, request.selection);
        const { ids, leftOut } = request.withheld
          ? { ids: asked, leftOut: [] }
          : withhold(archive.tables, asked, archiveDay(archive.tables));
        const { id, name, tables } = archive;
        const report = await exportInThread({
          archive: { id, name, folder: archive.folder, total: countTranscripts(tables), history: archive.historyEnd() },
          tables,
          order: {
            ids,
            formats: request.formats,
            folder,
            leftOut,
            notes: request.notes === true,
            withheldPassages: request.withheldPassages === true,
            zip: request.zip === true,
            who: (await settings.show()).who,
            query: queryOf(request.selection),
          },
          onProgress: progress.tell,
          signal: stop.signal,
        });
        finished.note(request.export, { at: report.folder, isZip: report.zipBytes !== undefined });
        return report;
      } finally {
        running.delete(request.export);
      }
    },
    cancel: async (request) => {
      running.get(request.export)?.abort();
      return {};
    },
    openReport: async (request) => {
      const { at, isZip } = finished.get(request.export);
      if (isZip) throw new LecternError("unsupported", toSay("The report is in the zip. Unpack it to read it."));
      const report = path.join(at, reportNames.page);
      if (!host.openFile)
        throw new LecternError(
          "unsupported",
          toSay("Open {report} in a browser: Lectern cannot do it here.", { report }),
        );
      await host.openFile(report);
      return {};
    },
    reveal: async (request) => {
      const { at } = finished.get(request.export);
      if (!host.revealFile)
        throw new LecternError(
          "unsupported",
          toSay("Open {folder} yourself: Lectern cannot do it here.", { folder: at }),
        );
      host.revealFile(at);
      return {};
    },
  };
}

/** Every other format is made to be handed on. */
function refuseWithheldElsewhere({ formats, withheldPassages }: Parameters<HandlersOf<"exports">["run"]>[0]): void {
  if (withheldPassages !== true || formats.every((format) => format === "json")) return;
  throw new LecternError(
    "bad-request",
    toSay("Withheld passages leave only as JSON, for an archive of your own. Choose JSON alone, or leave them out."),
  );
}

/** Embargoes end with a day of the archive's time zone. */

function queryOf(selection: Selection): string | undefined {
  return "view" in selection && selection.view.query !== "" ? answeredLine(selection.view.query) : undefined;
}
