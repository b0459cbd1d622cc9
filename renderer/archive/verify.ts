import { bridge } from "../bridge/bridge.ts";
import { formatCount } from "../format/number.ts";
import { say, sayProblem } from "../notices/toast.ts";
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
  const { files, damage } = outcome.value;
  if (damage.length === 0) say(`Verified: ${formatCount(files)} files, all as they should be.`);
  else openDialog({ name: "damage" });
}
