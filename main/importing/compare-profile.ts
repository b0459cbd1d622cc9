import { LecternError } from "../../shared/contract/error.ts";
import type { ProfileEffect } from "../../shared/contract/imports.ts";
import { toSay } from "../../shared/language/say.ts";
import type { Profile } from "../../shared/reading/profile.ts";
import { deriveProfile } from "../reading/profile/derive-profile.ts";
import type { ReaderPool } from "../reading/reader-pool.ts";
import { eachOf } from "../runtime/each-of.ts";
import { howToRead, type ImportProfiles } from "./how-to-read.ts";
import type { SessionItem } from "./import-item.ts";
import { differences } from "./profile-effect.ts";

type Tools = { readonly pool: ReaderPool; readonly profiles: ImportProfiles };

/** Files under way at once; twice the threads, so that none waits. */
const atOnce = 4;

/** What a profile would change in these files, in their order. */
export async function compareProfile(
  items: readonly SessionItem[],
  profile: Profile,
  { pool, profiles }: Tools,
): Promise<readonly ProfileEffect[]> {
  const effects: ProfileEffect[] = [];
  await eachOf(items, atOnce, async (item) => {
    const { profile: _given, ...others } = howToRead(item, profiles);
    const [before, after] = await Promise.all([
      pool.read(item.path, howToRead(item, profiles)),
      pool.read(item.path, { ...others, profiles: [profile] }),
    ]);
    if (!before.ok || !after.ok || after.reading.profile === undefined) return;
    const fields = differences(before.reading, after.reading);
    if (fields.length > 0) effects.push({ item: item.index, name: item.name, fields });
  });
  return effects.sort((a, b) => a.item - b.item);
}

/** The profile that follows from what was put right of a file. */
export async function deriveFrom(item: SessionItem, { pool, profiles }: Tools): Promise<Profile> {
  const received = await pool.read(item.path, howToRead(item, profiles));
  if (!received.ok)
    throw new LecternError("unreadable", toSay("{name}: {reason}", { name: item.name, reason: received.reason }));
  const { text, reading } = received;
  return deriveProfile({ name: item.name, correction: item.correction, text, reading });
}
