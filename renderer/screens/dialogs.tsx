import { Palette } from "../commands/palette.tsx";
import { useStore } from "../store/store.ts";
import { usePart } from "./part.ts";
import { rest } from "./rest.ts";
import { closeDialog, dialog } from "./screen.ts";

/** The dialog that is open, whichever screen is behind it. */
export function Dialogs() {
  const open = useStore(dialog);
  const there = usePart(rest, open !== undefined && open.name !== "commands", closeDialog);
  if (open === undefined) return null;
  if (open.name === "commands") return <Palette onClose={closeDialog} />;
  return there === undefined ? null : <there.DialogOf open={open} />;
}
