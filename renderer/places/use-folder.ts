import { useCallback, useEffect, useState } from "react";
import type { Place } from "../../shared/contract/places.ts";
import { bridge } from "../bridge/bridge.ts";
import { follow, type Trail } from "./trail.ts";

export type Folder = {
  readonly here: Place | undefined;
  readonly parent: Place | undefined;
  readonly entries: readonly Place[];
};

export type FollowedFolder = {
  /** The folder that is open; undefined until the first answer. */
  readonly folder: Folder | undefined;
  readonly trail: Trail;
  readonly isLoading: boolean;
  /** Why the folder asked for last could not be opened; the one before stays open. */
  readonly problem: string | undefined;
  readonly open: (place: Place | undefined) => Promise<void>;
};

type Shown = { readonly folder: Folder; readonly trail: Trail };

/** Walks the machine's folders, starting where the host starts. */
export function useFolder(files: boolean): FollowedFolder {
  const [shown, setShown] = useState<Shown | undefined>(undefined);
  const [isLoading, setLoading] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);

  const open = useCallback(
    async (place: Place | undefined) => {
      setLoading(true);
      const outcome = await bridge.places.list({ files, ...(place === undefined ? {} : { place: place.id }) });
      setLoading(false);
      setProblem(outcome.ok ? undefined : outcome.error.message);
      if (!outcome.ok) return;
      const { here, parent, entries } = outcome.value;
      setShown((before) => ({ folder: { here, parent, entries }, trail: follow(before?.trail ?? [], here, parent) }));
    },
    [files],
  );

  useEffect(() => void open(undefined), [open]);

  return { folder: shown?.folder, trail: shown?.trail ?? [], isLoading, problem, open };
}
