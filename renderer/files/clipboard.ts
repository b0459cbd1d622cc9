/**
 * Put a text on the clipboard, while a key or a press of the user is being answered; false where that is refused. By the
 * page's own copy event, which needs no permission: hosts deny them all.
 */
export function writeClipboard(text: string): boolean {
  let isTaken = false;
  const allow = (event: Event) => event.preventDefault();
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = event.clipboardData !== null;
  };
  // Without a selection the browser asks first whether there is anything to copy.
  document.addEventListener("beforecopy", allow, { capture: true });
  document.addEventListener("copy", fill, { capture: true });
  try {
    return document.execCommand("copy") && isTaken;
  } finally {
    document.removeEventListener("beforecopy", allow, { capture: true });
    document.removeEventListener("copy", fill, { capture: true });
  }
}
