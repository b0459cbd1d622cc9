import { type ReactNode, useEffect, useRef } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "./icon-button.tsx";
import { scrolledByKeys } from "./scrolled-by-keys.ts";
import "./dialog.css";
import { say } from "../../shared/language/say.ts";

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the one that goes on last. */
  readonly actions?: ReactNode;
  readonly size?: "small" | "medium" | "large" | "wide";
  /** False while something runs that must be stopped by its own button. */
  readonly canClose?: boolean;
  readonly role?: "dialog" | "alertdialog";
  /** Nothing in it takes the focus: all of it does then, so that keys scroll it. */
  readonly isText?: boolean;
};

/** A dialog over the whole window; it is open while it is rendered. Ctrl+Enter goes on, from wherever in it. */
export function Dialog(props: DialogProps) {
  const { title, onClose, children, actions, size = "medium", canClose = true, role, isText = false } = props;
  const dialog = useRef<HTMLElement>(null);
  useEffect(() => {
    const frame = dialog.current;
    frame?.addEventListener("keydown", goOn);
    return () => frame?.removeEventListener("keydown", goOn);
  }, []);

  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen
      isDismissable={canClose}
      isKeyboardDismissDisabled={!canClose}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={`dialog-frame dialog-${size}`}>
        <AriaDialog ref={dialog} className="dialog" role={role ?? "dialog"}>
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            {canClose ? <IconButton icon="close" label={say("Close")} onPress={onClose} /> : null}
          </header>
          <div className="dialog-body" {...(isText ? scrolledByKeys : {})}>
            {children}
          </div>
          {actions === undefined ? null : <footer className="dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function goOn(this: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
  const last = [...this.querySelectorAll<HTMLButtonElement>(".dialog-actions button")].at(-1);
  if (last === undefined || last.disabled) return;
  event.preventDefault();
  event.stopPropagation();
  last.click();
}
