import { say } from "../../shared/language/say.ts";
import { CommandMenu } from "../commands/command-menu.tsx";
import { Button } from "../design/button.tsx";
import { Icon } from "../design/icon.tsx";

/** A browser's own dialog takes either files or a folder: which of them is asked before. */
const offered = ["file.import", "file.import-folder"];

export function ImportMenu({ isDisabled }: { readonly isDisabled: boolean }) {
  return (
    <CommandMenu label={say("Import")} commands={offered}>
      <Button tone="primary" isDisabled={isDisabled}>
        {say("Import")}
        <Icon name="down" size={12} />
      </Button>
    </CommandMenu>
  );
}
