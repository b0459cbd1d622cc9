import { keyNames } from "./key-names.ts";
import "./kbd.css";

/** A shortcut as commands write it (`Ctrl+Shift+Z`), shown as this machine's keyboard names it. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className="kbd">{keyNames(keys)}</kbd>;
}
