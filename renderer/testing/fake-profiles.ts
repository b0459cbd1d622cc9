import type { Calls } from "../../shared/contract/contract.ts";
import type { ListedProfile } from "../../shared/contract/profiles.ts";
import { inventId } from "./random.ts";

/** Kept while the page is open. */
export function createFakeProfiles(): Calls["profiles"] {
  let profiles: readonly ListedProfile[] = [];
  return {
    list: async () => ({ ok: true, value: { profiles: [...profiles] } }),
    async keep({ profile }) {
      const known = profiles.find(({ name }) => name === profile.name);
      const id = known?.id ?? inventId("f", profiles.length + 1);
      const kept = { id, name: profile.name, profile: profile as NonNullable<ListedProfile["profile"]> };
      profiles = [...profiles.filter((one) => one.id !== id), kept];
      return { ok: true, value: { id, step: inventId("h", 900 + profiles.length), replaced: known !== undefined } };
    },
    async rename({ id, name }) {
      profiles = profiles.map((one) => (one.id === id ? { ...one, name } : one));
      return { ok: true, value: { step: inventId("h", 940) } };
    },
    async remove({ id }) {
      profiles = profiles.filter((one) => one.id !== id);
      return { ok: true, value: { step: inventId("h", 950) } };
    },
  };
}
