import type { Page } from "../page/page.ts";
import { assembly } from "./assembly.ts";
import { briefing } from "./briefing/briefing.ts";
import { captions } from "./captions.ts";
import { dialogue } from "./dialogue.ts";
import { headed, minutes } from "./headed.ts";
import { hearing } from "./hearing.ts";
import type { Layout } from "./layout.ts";
import { officialSite } from "./official-site/official-site.ts";
import { parliament } from "./parliament.ts";
import { prose } from "./prose.ts";
import { statedTurns } from "./stated-turns.ts";

/** Every layout that Lectern knows; the surest one reads the page, the earlier one of two that are equally sure. */
export const layouts: readonly Layout[] = [
  statedTurns,
  officialSite,
  captions,
  briefing,
  hearing,
  parliament,
  minutes,
  headed,
  dialogue,
  assembly,
  prose,
];

const leastSure = 0.3;
const certain = 0.9;

export function chooseLayout(page: Page): Layout {
  let chosen: Layout = prose;
  let best = 0;
  for (const layout of layouts) {
    if (best >= certain) break;
    if (layout.surest <= best) continue;
    const sure = layout.recognise(page);
    if (sure > best && (sure >= leastSure || layout === prose)) {
      chosen = layout;
      best = sure;
    }
  }
  return chosen;
}
