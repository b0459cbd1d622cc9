import { useState } from "react";
import { say } from "../../shared/language/say.ts";
import { archiveState } from "../archive/archive-state.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
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
  return (
    <section className="opening-notices" aria-label={say("A better reader")}>
      <Notice
        title={say("A better reader is here")}
        actions={
          <>
            <Button onPress={() => setSeen(archive.id)}>{say("Not now")}</Button>
            <Button onPress={() => openDialog({ name: "reread", selection: { outdated: true } })}>
              {say("See what would change…")}
            </Button>
          </>
        }
      >
        {say(
          "{count, plural, one {# transcript was read by an earlier one. Reading it} other {# transcripts were read by an earlier one. Reading them}} again leaves what people decided.",
          { count: value.count },
        )}
      </Notice>
    </section>
  );
}
