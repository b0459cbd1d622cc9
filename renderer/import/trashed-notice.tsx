import { useState } from "react";
import type { Verdict } from "../../shared/contract/imports.ts";
import { say } from "../../shared/language/say.ts";
import { refreshArchive } from "../archive/archive-state.ts";
import { bridge } from "../bridge/bridge.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { sayProblem } from "../notices/toast.ts";

/** A file whose transcript lies in the trash: it is not imported again but can be restored here. */
export function TrashedNotice({ verdict }: { readonly verdict: Verdict }) {
  const [isRestored, setRestored] = useState(false);
  const { transcript } = verdict;

  async function restore() {
    if (transcript === undefined) return;
    const outcome = await bridge.trash.restore({ selection: { ids: [transcript] } });
    if (!outcome.ok) return sayProblem(outcome.error.message);
    setRestored(true);
    void refreshArchive();
  }

  if (isRestored)
    return <Notice title={say("Restored from the trash")}>{say("It is in the archive again, as it was.")}</Notice>;
  return (
    <Notice
      title={say("In the trash: it will not be imported")}
      actions={
        transcript === undefined ? undefined : <Button onPress={() => void restore()}>{say("Restore it")}</Button>
      }
    >
      {verdict.reason}
    </Notice>
  );
}
