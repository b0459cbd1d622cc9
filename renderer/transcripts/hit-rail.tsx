import { type PointerEvent, useMemo } from "react";
import type { Block } from "../../shared/reading/page.ts";
import { goToHit } from "./hit-cursor.ts";
import { type Hit, nearestPlace, placeHits } from "./hits.ts";

/** Ticks beside the text; more would be one line. */
const most = 300;

type HitRailProps = { readonly hits: readonly Hit[]; readonly blocks: readonly Block[]; readonly at: number };

/**
 * Where the hits stand in the whole page; pressing it goes to the nearest. A picture: the find bar says and does the same
 * in words.
 */
export function HitRail({ hits, blocks, at }: HitRailProps) {
  const places = useMemo(() => placeHits(hits, blocks), [hits, blocks]);
  if (places.length === 0) return null;
  const step = Math.ceil(places.length / most);
  const shown = places.flatMap((place, index) => (index % step === 0 || index === at ? [{ place, index }] : []));
  const go = (event: PointerEvent<HTMLDivElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    goToHit(nearestPlace(places, (event.clientY - top) / height));
  };
  return (
    <div className="hit-rail" aria-hidden="true" onPointerDown={go}>
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
