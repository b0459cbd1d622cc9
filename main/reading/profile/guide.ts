import type { PageCorrection } from "../../../shared/reading/page-correction.ts";
import type { Profile } from "../../../shared/reading/profile.ts";
import type { Warning } from "../../../shared/records/transcript.ts";
import type { Draft } from "../page/draft.ts";
import type { Page } from "../page/page.ts";
import { type Asked, chooseProfile, fitsProfile } from "./choose-profile.ts";
import { lookUp } from "./find-lines.ts";
import { tellCorrection } from "./tell-correction.ts";
import { tellProfile } from "./tell-profile.ts";
import { mergeTold, nothingTold, type Told } from "./told.ts";

/** What a page is to be read by, beside its layout. */
export type Guidance = {
  /** Of these the one that fits the page best, if any does. */
  readonly profiles?: readonly Profile[];
  /** This one; where it does not fit it changes nothing, and a warning says so. */
  readonly profile?: Profile;
  /** What a person said of this page; it counts more than a profile. */
  readonly correction?: PageCorrection;
};

type Guided = { readonly told: Told; readonly profile?: string; readonly warnings: readonly Warning[] };

type Guiding = {
  readonly page: Page;
  /** The page as its layout reads it by itself. */
  readonly plain: Draft;
  readonly layout: string;
  readonly fileName: string;
};

const unguided: Guided = { told: nothingTold, warnings: [] };

export function guide({ profile, profiles, correction }: Guidance, { page, plain, layout, fileName }: Guiding): Guided {
  if (!profile && !correction && (profiles ?? []).length === 0) return unguided;
  const asked: Asked = { lookup: lookUp(page, (index) => plain.marks[index]?.role), layout, fileName };
  const corrected = correction && tellCorrection(correction, page);
  const warnings: Warning[] =
    profile && !fitsProfile(profile, asked) ? [{ code: "profile-unfit", text: profile.name }] : [];
  const fitting = warnings.length > 0 ? undefined : (profile ?? chooseProfile(profiles ?? [], asked));
  if (!fitting) return { told: corrected ?? nothingTold, warnings };
  const told = tellProfile(fitting, page, asked);
  return { told: corrected ? mergeTold(corrected, told) : told, profile: fitting.name, warnings };
}
