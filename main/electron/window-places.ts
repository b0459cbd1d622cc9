import path from "node:path";
import { z } from "zod";
import { machineFile } from "../service/machine-file.ts";
import type { Bounds } from "./window-bounds.ts";

const placeSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});

export type WindowPlace = z.infer<typeof placeSchema>;

/** More windows than these are open for no one; the last ones share a place. */
export const mostPlaces = 12;

/** Where the first, the second and further windows stood last; kept with the machine's user. */
export type WindowPlaces = {
  readonly of: (slot: number) => WindowPlace | undefined;
  readonly keep: (slot: number, place: Bounds & { readonly maximized: boolean }) => Promise<void>;
};

export async function loadWindowPlaces(userData: string): Promise<WindowPlaces> {
  const places = z.record(z.string(), placeSchema);
  const file = machineFile(path.join(userData, "windows.json"), places, {});
  let now = await file.read();
  return {
    of: (slot) => now[String(slot)],
    keep: async (slot, place) => {
      now = { ...now, [slot]: place };
      await file.change((kept) => ({ ...kept, [slot]: place }));
    },
  };
}
