import type { ArchiveState } from "../../shared/contract/archive.ts";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Icon } from "../design/icon.tsx";
import { Notice } from "../design/notice.tsx";
import { waitingFiles } from "../files/receive.ts";
import { useStore } from "../store/store.ts";
import { RecentArchives } from "./recent-archives.tsx";
import type { Opening } from "./use-opening.ts";

type WelcomePanelProps = {
  readonly state: ArchiveState;
  readonly opening: Opening;
  readonly onCreate: () => void;
  readonly onOpen: () => void;
};

export function WelcomePanel({ state, opening, onCreate, onOpen }: WelcomePanelProps) {
  const isFirstRun = state.recent.length === 0;
  return (
    <div className="welcome-panel">
      <header className="welcome-head">
        <Icon name="lectern" size={36} />
        <h1>Lectern</h1>
        <p>
          {say("An archive for transcripts, kept as plain files in a folder of yours. Nothing leaves this machine.")}
        </p>
      </header>
      <div className="welcome-ways">
        <Way
          title={say("Create an archive")}
          words={say("A new, empty folder that will hold your transcripts.")}
          isFirst={isFirstRun}
          onPress={onCreate}
        />
        <Way
          title={say("Open an archive")}
          words={say("A folder that Lectern made, here or on a drive.")}
          onPress={onOpen}
        />
        <Way
          title={say("Explore the sample archive")}
          words={say("A few invented transcripts to try everything on.")}
          onPress={() => void opening.openSample()}
        />
      </div>
      <WaitingFiles />
      {isFirstRun ? (
        <DropHint />
      ) : (
        <RecentArchives
          recent={state.recent}
          onOpen={(one) => void opening.open(one)}
          onForget={(place) => void opening.forget(place)}
        />
      )}
      <p className="welcome-version">Lectern {state.version}</p>
    </div>
  );
}

function DropHint() {
  const waits = useStore(waitingFiles).length > 0;
  return waits ? null : (
    <p className="welcome-hint">
      <Icon name="file" />{" "}
      {say("Then drop files or whole folders onto the window: each is read and shown before anything is imported.")}
    </p>
  );
}

/** Dropped before there was an archive to drop them on. */
function WaitingFiles() {
  const { length: count } = useStore(waitingFiles);
  return (
    <div role="status" className="welcome-waiting">
      {count === 0 ? null : (
        <Notice actions={<Button onPress={() => waitingFiles.set([])}>{say("Do not import")}</Button>}>
          {say(
            "{count, plural, one {# file waits} other {# files wait}} for an archive: create or open one, and what is read is shown before anything is imported.",
            { count },
          )}
        </Notice>
      )}
    </div>
  );
}

type WayProps = {
  readonly title: string;
  readonly words: string;
  readonly isFirst?: boolean;
  readonly onPress: () => void;
};

function Way({ title, words, isFirst = false, onPress }: WayProps) {
  return (
    <div className="welcome-way">
      <Button tone={isFirst ? "primary" : "plain"} onPress={onPress} autoFocus={isFirst}>
        {title}
      </Button>
      <p>{words}</p>
    </div>
  );
}
