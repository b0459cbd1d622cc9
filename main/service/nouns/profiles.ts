import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Change, Deed } from "../../../shared/records/change.ts";
import { type ProfileRecord, profileOf } from "../../../shared/records/profile.ts";
import { changeRecords } from "../../archive/changes/changes.ts";
import { newId } from "../../runtime/new-id.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";

export function profilesHandlers({ desk }: Context): HandlersOf<"profiles"> {
  return {
    list: async () => ({
      profiles: [...desk().archive.tables.profiles.values()].sort(byName).map((record) => {
        const profile = profileOf(record);
        return { id: record.id, name: record.name, ...(profile ? { profile } : {}) };
      }),
    }),
    keep: async ({ profile: { name, ...rules } }) => {
      const { archive, undo } = desk();
      const known = profileNamed(archive.tables.profiles, name);
      const record: ProfileRecord = { id: known?.id ?? newId("profile"), name, rules };
      const changes: readonly Change[] = known
        ? changeRecords(archive.tables, "profiles", [known.id], { set: { name, rules } })
        : [{ do: "create", on: "profiles", record }];
      const step = await archive.commit({ deed: { code: "profile", count: 0, names: [name] }, changes });
      if (step) undo.made(step.id);
      return { id: record.id, ...(step ? { step: step.id } : {}), replaced: known !== undefined };
    },
    rename: async ({ id, name }) => {
      const { archive, undo } = desk();
      const record = profileIn(archive.tables.profiles, id);
      const other = profileNamed(archive.tables.profiles, name);
      if (other && other.id !== id) {
        throw new LecternError(
          "conflict",
          toSay("There is another profile “{name}”. Choose another name.", { name: other.name }),
        );
      }
      const step = await archive.commit({
        deed: { code: "profile", count: 0, names: [record.name, name] },
        changes: changeRecords(archive.tables, "profiles", [id], { set: { name } }),
      });
      if (step) undo.made(step.id);
      return step ? { step: step.id } : {};
    },
    remove: async ({ id }) => {
      const { archive, undo } = desk();
      const record = profileIn(archive.tables.profiles, id);
      const deed = { code: "profile", count: 0, names: [record.name] } satisfies Deed;
      const step = await archive.commit({ deed, changes: [{ do: "delete", on: "profiles", record }] });
      if (!step) throw new RangeError("taking a record away always changes something");
      undo.made(step.id);
      return { step: step.id };
    },
  };
}

function profileIn(profiles: ReadonlyMap<string, ProfileRecord>, id: string): ProfileRecord {
  const record = profiles.get(id);
  if (!record) throw new LecternError("not-found", toSay("That reading profile is no longer in the archive."));
  return record;
}

/** The one that goes by a name, whatever its capitals. */
export function profileNamed(profiles: ReadonlyMap<string, ProfileRecord>, name: string): ProfileRecord | undefined {
  return [...profiles.values()].find((record) => isSameName(record, { name }));
}

type Named = { readonly name: string };

const isSameName = (a: Named, b: Named) => a.name.localeCompare(b.name, "en", { sensitivity: "accent" }) === 0;

const byName = (a: Named, b: Named) => a.name.localeCompare(b.name);
