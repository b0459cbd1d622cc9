import { z } from "zod";
import { method } from "./method.ts";

/** An opaque name for a folder or file on the machine; the page never sees a path it could change. */
export const placeId = z.string().min(1).max(200);

export const placeSchema = z.object({
  id: placeId,
  /** For reading only. */
  label: z.string(),
  kind: z.enum(["folder", "archive", "file"]),
});

export type Place = z.infer<typeof placeSchema>;

export const placePurposes = [
  "create-archive",
  "open-archive",
  "import-files",
  "import-folder",
  "export",
  "backup",
  "repair-from",
  "watch",
  "copies",
] as const;

export const placesContract = {
  /** Ask with the system's own dialog. Only where the capability `dialogs` is true. Empty when the user dismissed it. */
  choose: method(
    () => z.object({ purpose: z.enum(placePurposes) }),
    () => z.object({ places: z.array(placeSchema) }),
  ),
  /** Walk the machine's folders. Only where the capability `browsePlaces` is true. Without `place`: where to start. */
  list: method(
    () => z.object({ place: placeId.optional(), files: z.boolean().default(false) }),
    () => z.object({ here: placeSchema.optional(), parent: placeSchema.optional(), entries: z.array(placeSchema) }),
  ),
  /** Make a new folder. */
  make: method(
    () => z.object({ inside: placeId, name: z.string().min(1).max(255) }),
    () => placeSchema,
  ),
};
