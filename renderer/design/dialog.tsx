import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "./icon-button.tsx";
import "./dialog.css";

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
};

/** A dialog over the whole window; it is open while it is rendered. */
export function Dialog({ title, onClose, children, actions, size = "medium", canClose = true, role }: DialogProps) {
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
        <AriaDialog className="dialog" role={role ?? "dialog"}>
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            {canClose ? <IconButton icon="close" label="Close" onPress={onClose} /> : null}
          </header>
          <div className="dialog-body">{children}</div>
          {actions === undefined ? null : <footer className="dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
