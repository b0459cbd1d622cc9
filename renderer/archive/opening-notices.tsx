import { useState } from "react";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { useStore } from "../store/store.ts";
import { archiveState } from "./archive-state.ts";
import "./opening-notices.css";

/** What was found when the archive was opened, until it is put away: a file that was missing, a change that was torn off. */
export function OpeningNotices() {
  const archive = useStore(archiveState)?.archive;
  const [seen, setSeen] = useState("");
  if (archive === undefined || archive.readOnly || archive.notices.length === 0) return null;
  const words = archive.notices.join(" ");
  if (words === seen) return null;
  return (
    <section className="opening-notices" aria-label={say("Found when the archive was opened")}>
      <Notice tone="caution" actions={<Button onPress={() => setSeen(words)}>{say("Understood")}</Button>}>
        {archive.notices.map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
      </Notice>
    </section>
  );
}
