/** Where a window or a screen's free area is, in device-independent pixels. */
export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export const smallest = { width: 880, height: 560 } as const;

const usual = { width: 1360, height: 860 } as const;

/** A window that comes when others are there stands so much to the right and below the one before it. */
const step = 32;

/**
 * Where a window stands that was last at `kept`: on the screen that it was most on, or on the first where that screen has gone, whole,
 * and no larger than the screen.
 * @param screens the areas that are free for windows; the first is the main one
 */
export function fitBounds(kept: Bounds, screens: readonly Bounds[]): Bounds {
  const [first] = screens;
  if (first === undefined) return kept;
  const screen = screens.reduce((best, one) => (overlap(kept, one) > overlap(kept, best) ? one : best), first);
  const width = Math.min(kept.width, screen.width);
  const height = Math.min(kept.height, screen.height);
  return {
    x: within(kept.x, screen.x, screen.x + screen.width - width),
    y: within(kept.y, screen.y, screen.y + screen.height - height),
    width,
    height,
  };
}

/** Where a window stands that was never open before: in the middle of the main screen, `others` steps aside. */
export function firstBounds(others: number, screens: readonly Bounds[]): Bounds {
  const { x, y, width, height } = screens[0] ?? { x: 0, y: 0, ...usual };
  const aside = others * step;
  return fitBounds(
    {
      x: Math.round(x + (width - usual.width) / 2) + aside,
      y: Math.round(y + (height - usual.height) / 2) + aside,
      ...usual,
    },
    screens,
  );
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function overlap(one: Bounds, other: Bounds): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}
