import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import "./notice.css";

type NoticeTone = "info" | "caution" | "problem";

const icons: { readonly [T in NoticeTone]: IconName } = { info: "info", caution: "warning", problem: "warning" };

type NoticeProps = {
  readonly tone?: NoticeTone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Buttons that deal with it. */
  readonly actions?: ReactNode;
};

/** Something the user should know, where it matters. A problem is announced at once. */
export function Notice({ tone = "info", title, children, actions }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={tone === "problem" ? "alert" : undefined}>
      <Icon name={icons[tone]} />
      <div className="notice-words">
        {title === undefined ? null : <strong>{title}</strong>}
        {children === undefined ? null : <div>{children}</div>}
      </div>
      {actions === undefined ? null : <div className="notice-actions">{actions}</div>}
    </div>
  );
}
