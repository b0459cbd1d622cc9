import { Button as AriaButton } from "react-aria-components";
import { say } from "../../shared/language/say.ts";
import { CommandMenu } from "../commands/command-menu.tsx";
import { Icon } from "../design/icon.tsx";

/** What concerns the archive as a whole, where its name stands; all of it is in the palette too. */
const offered = [
  "archive.open",
  "archive.create",
  "file.import-folder",
  "archive.verify",
  "archive.backup",
  "archive.close",
];

export function ArchiveMenu({ name }: { readonly name: string }) {
  return (
    <CommandMenu label={say("Archive")} commands={offered}>
      <AriaButton className="button button-quiet archive-menu" aria-label={say("Archive: {name}", { name })}>
        <span>{name}</span>
        <Icon name="down" size={12} />
      </AriaButton>
    </CommandMenu>
  );
}
