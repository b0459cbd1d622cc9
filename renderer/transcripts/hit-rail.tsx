import { useMemo } from "react";
import type { Block } from "../../shared/reading/page.ts";
import { type Hit, placeHits } from "./hits.ts";

/** Ticks beside the text; more would be one line. */
const most = 300;

type HitRailProps = { readonly hits: readonly Hit[]; readonly blocks: readonly Block[]; readonly at: number };

/** Where the hits stand in the whole page. A picture: the find bar says the same in words. */
export function HitRail({ hits, blocks, at }: HitRailProps) {
  const places = useMemo(() => placeHits(hits, blocks), [hits, blocks]);
  if (places.length === 0) return null;
  const step = Math.ceil(places.length / most);
  const shown = places.flatMap((place, index) => (index % step === 0 || index === at ? [{ place, index }] : []));
  return (
    <div className="hit-rail" aria-hidden="true">
      {shown.map(({ place, index }) => (
        <i
          key={index}
          className={index === at ? "hit-tick hit-tick-now" : "hit-tick"}
          style={{ top: `${place * 100}%` }}
        />
      ))}
    </div>
  );
}
