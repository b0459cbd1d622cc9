import type { Damage } from "../../shared/contract/archive.ts";
import { bridge } from "../bridge/bridge.ts";
import { formatCount } from "../format/number.ts";
import { say, sayProblem } from "../notices/toast.ts";
import { openDialog } from "../screens/screen.ts";
import { createStore } from "../store/store.ts";

export type Verification = {
  readonly at: string;
  readonly files: number;
  readonly damage: readonly Damage[];
};

/** What the last check of this window's session found; `running` while one is under way. */
export const verification = createStore<Verification | "running" | undefined>(undefined);

/** Re-read every file of the archive and say what was found. */
export async function verify(): Promise<void> {
  if (verification.get() === "running") return;
  verification.set("running");
  const outcome = await bridge.archive.verify({});
  if (!outcome.ok) {
    verification.set(undefined);
    return sayProblem(outcome.error.message);
  }
  const { files, damage } = outcome.value;
  verification.set({ at: new Date().toISOString(), files, damage });
  if (damage.length === 0) say(`Verified: ${formatCount(files)} files, all as they should be.`);
  else openDialog({ name: "damage" });
}
