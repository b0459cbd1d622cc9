import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";
import { writeReport } from "../problem-report.ts";

export function problemsHandlers(context: Context): HandlersOf<"problems"> {
  return {
    report: async () => {
      const day = new Date().toISOString().slice(0, 10);
      return { name: `lectern-problem-report-${day}.txt`, text: await writeReport(context) };
    },
    note: async ({ message, stack }) => {
      context.log.fault("page", Object.assign(new Error(message), { stack }));
      return {};
    },
  };
}
