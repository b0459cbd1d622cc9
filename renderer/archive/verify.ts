import { bridge } from "../bridge/bridge.ts";
import { formatCount, formatQuantity } from "../format/number.ts";
import { sayProblem, tell } from "../notices/toast.ts";
import { openDialog } from "../screens/screen.ts";
import { createStore } from "../store/store.ts";

/** Whether this window waits for a verification. What one found stands with the open archive, in its `care`. */
export const isVerifying = createStore<boolean>(false);

/** Re-read every file of the archive and say what was found. */
export async function verify(): Promise<void> {
  if (isVerifying.get()) return;
  isVerifying.set(true);
  const outcome = await bridge.archive.verify({});
  isVerifying.set(false);
  if (!outcome.ok) return sayProblem(outcome.error.message);
  const { files, damage, orphans } = outcome.value;
  const placeless =
    orphans === 0 ? "" : ` ${formatQuantity(orphans, "passage has", "passages have")} no place in the text.`;
  if (damage.length === 0) tell(`Verified: ${formatCount(files)} files, all as they should be.${placeless}`);
  else openDialog({ name: "damage" });
}
