import { z } from "zod";
import { type Profile, profileSchema } from "../reading/profile.ts";
import { profileId } from "./id.ts";

/** A reading profile that the archive keeps. Its rules are one value: they are checked where they are used, whole. */
export const profileRecordSchema = z.looseObject({
  id: profileId,
  name: z.string().min(1),
  rules: z.looseObject({}),
});

export type ProfileRecord = z.infer<typeof profileRecordSchema>;

/** Undefined when its rules are of a later version than this one. */
export function profileOf({ name, rules }: ProfileRecord): Profile | undefined {
  return profileSchema.safeParse({ ...rules, name }).data;
}
