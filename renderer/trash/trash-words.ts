import { formatQuantity } from "../format/number.ts";

/** What was done, as the message that offers to undo it says. */
export function describeMove(verb: "put" | "restore", count: number): string {
  const many = formatQuantity(count, "transcript", "transcripts");
  return verb === "put" ? `${many} moved to the trash.` : `${many} restored.`;
}
