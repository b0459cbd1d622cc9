import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
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
  if (damage.length > 0) return openDialog({ name: "damage" });
  const whole = say("Verified: {count, plural, one {# file} other {# files}}, all as they should be.", {
    count: files,
  });
  if (orphans === 0) return tell(whole);
  const placeless = say("{count, plural, one {# passage has} other {# passages have}} no place in the text.", {
    count: orphans,
  });
  tell(`${whole} ${placeless}`);
}
