import { useState } from "react";
import { formatCount } from "../format/number.ts";
import { Button } from "./button.tsx";

/** Put a long list on the screen piece by piece: what to show now, and the button that shows `step` more. */
export function useMore<T>(all: readonly T[], step: number) {
  const [limit, setLimit] = useState(step);
  const hidden = all.length - limit;
  const button =
    hidden <= 0 ? null : (
      <Button tone="quiet" onPress={() => setLimit(limit + step)}>
        {formatCount(hidden)} more…
      </Button>
    );
  return { shown: all.slice(0, limit), button };
}
