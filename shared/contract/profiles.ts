import { z } from "zod";
import { profileSchema, profileShape } from "../reading/profile.ts";
import { profileId, stepId } from "../records/id.ts";
import { method } from "./method.ts";

const listedProfile = z.object({
  id: profileId,
  name: z.string(),
  /** Absent when its rules are of a later version, and it is not used. */
  profile: profileSchema.optional(),
});

export type ListedProfile = z.infer<typeof listedProfile>;

export const profilesContract = {
  /** The reading profiles that the archive keeps, by name. */
  list: method(
    () => z.object({}),
    () => z.object({ profiles: z.array(listedProfile) }),
  ),
  /** Keep one, in the place of the one of the same name. One undoable step; none when it is there already. */
  keep: method(
    () => z.object({ profile: profileSchema }),
    () => z.object({ id: profileId, step: stepId.optional(), replaced: z.boolean() }),
  ),
  /** Under a name that no other one has. No step when it has that name already. */
  rename: method(
    () => z.object({ id: profileId, name: profileShape.name }),
    () => z.object({ step: stepId.optional() }),
  ),
  remove: method(
    () => z.object({ id: profileId }),
    () => z.object({ step: stepId }),
  ),
};
