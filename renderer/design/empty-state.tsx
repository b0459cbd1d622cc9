import type { ReactNode } from "react";
import "./empty-state.css";

type EmptyStateProps = {
  readonly title: string;
  /** Why there is nothing, and what can be done. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      {children === undefined ? null : <div className="empty-state-words">{children}</div>}
      {actions === undefined ? null : <div className="empty-state-actions">{actions}</div>}
    </div>
  );
}
