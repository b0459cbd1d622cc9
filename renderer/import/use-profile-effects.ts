import { useEffect, useState } from "react";
import type { ProfileEffect } from "../../shared/contract/imports.ts";
import type { Profile } from "../../shared/reading/profile.ts";
import { bridge } from "../bridge/bridge.ts";
import { listItems } from "./list-items.ts";

/** What a profile would change in the other files of an import, as far as they were looked at. */
export type ProfileEffects = {
  readonly effects: readonly ProfileEffect[];
  readonly done: number;
  readonly total: number;
  readonly problem: string | undefined;
};

const nothing: ProfileEffects = { effects: [], done: 0, total: 0, problem: undefined };

/** Files looked at in one call. */
const chunk = 40;

/** Milliseconds without a change before the files are looked at. */
const patience = 350;

/** Looks at every other file that is new, anew whenever the profile is another; it stops when the dialog is closed. */
export function useProfileEffects(importId: string, item: number, profile: Profile | undefined): ProfileEffects {
  const [found, setFound] = useState(nothing);
  const text = profile && JSON.stringify(profile);

  useEffect(() => {
    if (text === undefined) return;
    const stop = new AbortController();
    const asked = JSON.parse(text) as Profile;
    const timer = setTimeout(() => void follow(importId, item, asked, stop.signal, setFound), patience);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [importId, item, text]);

  return found;
}

async function follow(
  importId: string,
  item: number,
  profile: Profile,
  signal: AbortSignal,
  tell: (found: ProfileEffects) => void,
): Promise<void> {
  const [fresh, versions] = await Promise.all([listItems(importId, "new"), listItems(importId, "version")]);
  if (signal.aborted) return;
  if (!fresh.ok) return tell({ ...nothing, problem: fresh.error.message });
  const others = [...fresh.value, ...(versions.ok ? versions.value : [])].filter((one) => one !== item);
  let found: ProfileEffects = { ...nothing, total: others.length };
  tell(found);
  for (let from = 0; from < others.length; from += chunk) {
    const items = others.slice(from, from + chunk);
    const outcome = await bridge.imports.compare({ import: importId, items, profile });
    if (signal.aborted) return;
    if (!outcome.ok) return tell({ ...found, problem: outcome.error.message });
    const effects = [...found.effects, ...outcome.value.effects];
    found = { ...found, effects, done: from + items.length };
    tell(found);
  }
}
