import type { ListedProfile } from "../../shared/contract/profiles.ts";
import type { Profile } from "../../shared/reading/profile.ts";
import type { Service } from "../service/service.ts";
import { UsageError } from "./command.ts";

/** The profile of the archive that goes by a name; throws `UsageError` with the names that there are. */
export async function profileNamed({ handlers }: Service, name: string): Promise<ListedProfile> {
  const { profiles } = await handlers.profiles.list({});
  const found = profiles.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (found) return found;
  const known = profiles.length === 0 ? "It has none." : `It has: ${profiles.map((one) => one.name).join(", ")}.`;
  throw new UsageError(`The archive has no reading profile “${name}”. ${known}`);
}

export async function usableProfile(service: Service, name: string): Promise<Profile> {
  const { profile } = await profileNamed(service, name);
  if (profile) return profile;
  throw new UsageError(`The reading profile “${name}” is of a later version of Lectern: this one cannot read by it.`);
}
