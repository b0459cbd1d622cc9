import { DamageDialog } from "../archive/damage-dialog.tsx";
import { KeyboardMap } from "../commands/keyboard-map.tsx";
import { Palette } from "../commands/palette.tsx";
import { ExportDialog } from "../export/export-dialog.tsx";
import { chosen, toSelection } from "../finding/chosen.ts";
import { FacetDialog } from "../finding/facet-dialog.tsx";
import { narrowing, toView } from "../finding/narrowing.ts";
import { SettingsDialog } from "../settings/settings-dialog.tsx";
import { useStore } from "../store/store.ts";
import { closeDialog, dialog } from "./screen.ts";

/** The dialog that is open, whichever screen is behind it. */
export function Dialogs() {
  const open = useStore(dialog);
  if (open === undefined) return null;
  switch (open.name) {
    case "commands":
      return <Palette onClose={closeDialog} />;
    case "keyboard":
      return <KeyboardMap onClose={closeDialog} />;
    case "settings":
      return <SettingsDialog onClose={closeDialog} />;
    case "damage":
      return <DamageDialog onClose={closeDialog} />;
    case "facet":
      return <FacetDialog facet={open.facet} onClose={closeDialog} />;
    case "export":
      return <ExportDialog selection={exportSelection()} onClose={closeDialog} />;
    default:
      return open satisfies never;
  }
}

/** Several selected transcripts are meant; one is only where the reader is, so then it is all that the list shows. */
function exportSelection() {
  const now = chosen.get();
  const selection = toSelection(now);
  return selection !== undefined && (now.all !== undefined || now.ids.size > 1)
    ? selection
    : { view: toView(narrowing.get()) };
}
