import type { ChangeDetail } from "../../shared/contract/history.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { countKind } from "../../shared/records/kind-words.ts";
import { publicationStatuses } from "../../shared/records/publication-statuses.ts";
import { statusWords } from "../design/status-words.ts";
import { formatMoment } from "../format/date.ts";
import { fieldWord } from "./field-words.ts";

const done: { readonly [D in ChangeDetail["do"]]: Text } = {
  create: "Added {what}",
  delete: "Removed {what}",
  change: "Changed {what}",
  purge: "Purged {what}",
};

/** `Added 60 transcripts`, `Changed 1 topic`. */
export function describeChange({ do: what, on, count }: Pick<ChangeDetail, "do" | "on" | "count">): string {
  return say(done[what], { what: countKind(on, count) });
}

/** A value as the interface says it elsewhere. */
export function fieldValue(field: string, value: string): string {
  if (field === "trashed") return formatMoment(value);
  const status = field === "publication.status" ? publicationStatuses.find((one) => one === value) : undefined;
  if (status !== undefined) return say(statusWords[status]);
  return field === "decided" ? fieldWord(value) : value;
}
