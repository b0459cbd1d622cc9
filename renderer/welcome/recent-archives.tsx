import { Button as AriaButton } from "react-aria-components";
import type { RecentArchive } from "../../shared/contract/archive.ts";
import { say } from "../../shared/language/say.ts";
import { IconButton } from "../design/icon-button.tsx";

type RecentArchivesProps = {
  readonly recent: readonly RecentArchive[];
  readonly onOpen: (archive: RecentArchive) => void;
  readonly onForget: (place: string) => void;
};

/** Archives opened lately; one that is not there now says so and can be forgotten. */
export function RecentArchives({ recent, onOpen, onForget }: RecentArchivesProps) {
  return (
    <section className="welcome-recent" aria-labelledby="welcome-recent">
      <h2 id="welcome-recent">{say("Recent archives")}</h2>
      <ul>
        {recent.map((archive, n) => (
          <li key={archive.place}>
            <AriaButton className="welcome-archive" onPress={() => onOpen(archive)} autoFocus={n === 0}>
              <b>{archive.name}</b>
              {archive.available ? null : <span className="welcome-missing">{say("not there now")}</span>}
              <span className="welcome-folder">{archive.folder}</span>
            </AriaButton>
            <IconButton
              icon="close"
              label={say("Forget {name}; its folder stays", { name: archive.name })}
              onPress={() => onForget(archive.place)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
