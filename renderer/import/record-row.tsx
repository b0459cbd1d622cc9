import { type ReactNode, useRef } from "react";
import { Button as AriaButton, Group } from "react-aria-components";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { nameLines } from "./line-numbers.ts";
import "./record-row.css";

export type RecordRowProps = {
  readonly label: string;
  readonly children: ReactNode;
  /** The lines it was read from. */
  readonly lines?: readonly number[];
  /** In place of the lines: where else it comes from. */
  readonly source?: string | undefined;
  /** Why to look at it. */
  readonly doubt?: string | undefined;
  readonly notes?: readonly string[];
  /** Set when a person put it right: what the reader had found, and how to go back to that. */
  readonly corrected?: { readonly read: string | undefined; readonly onTakeBack: () => void } | undefined;
  readonly onMark?: (lines: readonly number[]) => void;
};

/** One field of the record beside the lines it stands on. Being in it marks those lines on the page. */
export function RecordRow({
  label,
  children,
  lines = [],
  source,
  doubt,
  notes = [],
  corrected,
  onMark,
}: RecordRowProps) {
  const mark = () => onMark?.(lines);
  const holder = useRef<HTMLDivElement>(null);
  const goToField = () => holder.current?.querySelector<HTMLElement>("textarea, input, select, button")?.focus();
  return (
    <Group aria-label={label} className="record-row" data-doubt={doubt !== undefined} onFocus={mark}>
      <span className="record-row-label" aria-hidden="true">
        {label}
      </span>
      <div ref={holder} className="record-row-value">
        {children}
      </div>
      {lines.length > 0 ? (
        <Button
          tone="quiet"
          onPress={mark}
          aria-label={say("{label}: show {lines}", { label, lines: nameLines(lines) })}
        >
          {nameLines(lines)}
        </Button>
      ) : (
        <span className="record-row-source">{source}</span>
      )}
      {/* A button, so that whoever comes by the key for doubts goes on by it and writes nothing into the field. */}
      {doubt === undefined ? null : (
        <AriaButton className="record-row-doubt" onPress={goToField}>
          {say("Please check: {doubt}", { doubt })}
        </AriaButton>
      )}
      {notes.map((note) => (
        <p key={note} className="record-row-note">
          {note}
        </p>
      ))}
      {corrected === undefined ? null : (
        <p className="record-row-corrected">
          <span>
            {corrected.read === undefined
              ? say("Corrected. Nothing was read here.")
              : say("Corrected. Read: “{value}”", { value: corrected.read })}
          </span>
          <Button
            tone="quiet"
            onPress={corrected.onTakeBack}
            aria-label={say("Take back the correction of {label}", { label })}
          >
            {say("Take back")}
          </Button>
        </p>
      )}
    </Group>
  );
}
