import { lecternRoom } from "./give.ts";
import { startReader } from "./reader.ts";
import { startRoom } from "./room.ts";

Object.assign(window, { lecternRoom });

if (document.getElementById("room")) startRoom().catch(tell);
else startReader();

/** The lists at the foot of the page need no script. */
function tell(error: unknown): void {
  const words = document.getElementById("without-search");
  if (!words) return;
  words.hidden = false;
  words.setAttribute("role", "alert");
  words.textContent = `${error instanceof Error ? error.message : String(error)} The lists below still work.`;
}
