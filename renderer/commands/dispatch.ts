import { bridge } from "../bridge/bridge.ts";
import { dialog } from "../screens/screen.ts";
import { type Command, isAvailable } from "./command.ts";
import { commands } from "./commands.ts";
import { keysOf } from "./keys.ts";
import { isTurnedOff } from "./letter-keys.ts";

/** Hear the keyboard and the host's own menu until the function that is given back is called. */
export function followKeys(): () => void {
  const hear = (event: KeyboardEvent) => {
    const command = findByKeys(event);
    if (command === undefined) return;
    event.preventDefault();
    void command.run();
  };
  document.addEventListener("keydown", hear);
  const stop = bridge.on["window.command"](({ command }) => void runCommand(command));
  return () => {
    document.removeEventListener("keydown", hear);
    stop();
  };
}

/** Run a command by its id, when it makes sense now; a menu may name one that this version does not have. */
export async function runCommand(id: string): Promise<void> {
  const command = commands.find((one) => one.id === id);
  if (command !== undefined && !isModal() && isAvailable(command)) await command.run();
}

function findByKeys(event: KeyboardEvent): Command | undefined {
  if (event.defaultPrevented || event.isComposing || isTurnedOff(event) || isModal()) return undefined;
  const keys = keysOf(event);
  const isTyping = isField(event.target);
  const meant = commands.filter(
    (command) =>
      command.keys?.includes(keys) === true && (!isTyping || command.worksInFields === true) && isAvailable(command),
  );
  const isIn = (place: string) => event.target instanceof Element && event.target.closest(place) !== null;
  return (
    (isIn(".reader") ? meant.find((command) => command.inReader) : undefined) ??
    (isIn(".term-list") ? meant.find((command) => command.inTerms) : undefined) ??
    meant.find(isForAnywhere)
  );
}

const isForAnywhere = ({ inReader, inTerms }: Command): boolean => inReader !== true && inTerms !== true;

/** A dialog keeps the keyboard to itself. */
function isModal(): boolean {
  return dialog.get() !== undefined || document.querySelector(".dialog-veil") !== null;
}

/** Where typing means text; Ctrl+Z there is the field's own. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !["checkbox", "radio", "button"].includes(target.type)) ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
