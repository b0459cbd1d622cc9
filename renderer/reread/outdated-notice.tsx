import { useState } from "react";
import { archiveState } from "../archive/archive-state.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { formatQuantity } from "../format/number.ts";
import { openDialog } from "../screens/screen.ts";
import { useStore } from "../store/store.ts";
import "../archive/opening-notices.css";

const nothing = {};

/** Said while the archive has transcripts that an earlier reader has read, until it is put away. */
export function OutdatedNotice() {
  const archive = useStore(archiveState)?.archive;
  const isAsked = archive !== undefined && !archive.readOnly && archive.transcripts > 0;
  const { value } = useCall(bridge.rereads.outdated, isAsked ? nothing : undefined, archive?.sequence);
  const [seen, setSeen] = useState<string | undefined>(undefined);
  if (archive === undefined || value === undefined || value.count === 0 || seen === archive.id) return null;
  const [were, them] = value.count === 1 ? ["was", "it"] : ["were", "them"];
  return (
    <section className="opening-notices" aria-label="A better reader">
      <Notice
        title="A better reader is here"
        actions={
          <>
            <Button onPress={() => setSeen(archive.id)}>Not now</Button>
            <Button onPress={() => openDialog({ name: "reread", selection: { outdated: true } })}>
              See what would change…
            </Button>
          </>
        }
      >
        {formatQuantity(value.count, "transcript", "transcripts")} {were} read by an earlier one. Reading {them} again
        leaves what people decided.
      </Notice>
    </section>
  );
}
