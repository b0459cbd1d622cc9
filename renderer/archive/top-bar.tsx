import { say } from "../../shared/language/say.ts";
import { CommandButton, CommandIconButton } from "../commands/command-button.tsx";
import { Icon } from "../design/icon.tsx";
import { narrowing } from "../finding/narrowing.ts";
import { SearchBox } from "../finding/search-box.tsx";
import { useSelected, useStore } from "../store/store.ts";
import { ArchiveMenu } from "./archive-menu.tsx";
import { archiveState } from "./archive-state.ts";
import { ImportMenu } from "./import-menu.tsx";
import "./top-bar.css";

export function TopBar() {
  const archive = useStore(archiveState)?.archive;
  const isTrash = useSelected(narrowing, (now) => now.trash);
  return (
    <header className="top-bar">
      <div className="top-bar-name" title={archive?.folder}>
        <Icon name="lectern" size={19} />
        <h1>{archive === undefined ? null : <ArchiveMenu name={archive.name} />}</h1>
        {archive?.readOnly === true ? <Icon name="lock" size={13} /> : null}
      </div>
      <SearchBox />
      <div className="top-bar-views">
        <CommandIconButton command="view.lines" icon="lines" word={say("Concordance")} />
        <CommandIconButton command="view.years" icon="plot" word={say("Per year")} />
        <CommandIconButton command="view.overview" icon="bars" word={say("Overview")} />
      </div>
      <div className="top-bar-actions">
        <CommandButton command="file.export" isDisabled={isTrash} />
        <ImportMenu isDisabled={archive?.readOnly !== false} />
        <CommandIconButton command="window.settings" icon="gear" />
      </div>
    </header>
  );
}
