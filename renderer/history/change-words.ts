import type { ChangeDetail } from "../../shared/contract/history.ts";
import { say } from "../../shared/language/say.ts";
import { kindWords } from "../../shared/records/kind-words.ts";
import { publicationStatuses } from "../../shared/records/publication.ts";
import { statusWords } from "../design/status-words.ts";
import { formatMoment } from "../format/date.ts";
import { formatQuantity } from "../format/number.ts";

const done = { create: "Added", delete: "Removed", change: "Changed", purge: "Purged" } as const;

/** `Added 60 transcripts`, `Changed 1 topic`. */
export function describeChange({ do: what, on, count }: Pick<ChangeDetail, "do" | "on" | "count">): string {
  const [one, many] = kindWords[on];
  return `${done[what]} ${formatQuantity(count, one, many)}`;
}

const names: ReadonlyMap<string, string> = new Map([
  ["publication.status", "Status"],
  ["publication.embargo", "Embargo"],
  ["publication.date", "Publication date"],
  ["publication.sections", "Sections"],
  ["publication.version", "Version published"],
  ["publication.steps", "Steps of publication"],
  ["eventType", "Kind of event"],
  ["decided", "Decided by hand"],
  ["trashed", "In the trash since"],
  ["broader", "Broader term"],
]);

export function fieldName(field: string): string {
  return names.get(field) ?? field.charAt(0).toUpperCase() + field.slice(1);
}

/** A value as the interface says it elsewhere. */
export function fieldValue(field: string, value: string): string {
  if (field === "trashed") return formatMoment(value);
  const status = field === "publication.status" ? publicationStatuses.find((one) => one === value) : undefined;
  if (status !== undefined) return say(statusWords[status]);
  return field === "decided" ? fieldName(value).toLowerCase() : value;
}
