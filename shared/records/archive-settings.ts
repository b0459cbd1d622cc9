import { z } from "zod";
import { settingId } from "./id.ts";
import { type PassedStep, passedStep } from "./publication.ts";
import { passedSteps } from "./publication-statuses.ts";

/** What holds for all who work in the archive. One record at most; an archive without it has what each field says. */
export const archiveSettingsSchema = z.looseObject({
  id: settingId,
  /** The time zone in which a day begins and ends, as IANA names it; that of the machine when absent. */
  zone: z.string().optional(),
  /** Steps of publication that may be left out; all of them when absent. A set. */
  skips: z.array(passedStep).optional(),
});

export type ArchiveSettings = z.infer<typeof archiveSettingsSchema>;

type Settings = { readonly settings: ReadonlyMap<string, ArchiveSettings> };

/** The archive's own, or what holds without them. */
export function settingsIn({ settings }: Settings): {
  readonly id: string | undefined;
  readonly zone: string | undefined;
  readonly skips: readonly PassedStep[];
} {
  const [own] = settings.values();
  return { id: own?.id, zone: own?.zone, skips: own?.skips ?? passedSteps };
}
