import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { FieldError, Input, Label, TextArea, TextField } from "react-aria-components";
import { type FocusPoint, focusOn, useFocusPoint } from "../commands/focus-points.ts";
import { refusal } from "./edits.ts";
import { useDraft } from "./use-draft.ts";
import "./inline-field.css";
import { say } from "../../shared/language/say.ts";

/** What was typed and could not be taken, and why, where it was said. */
type Refused = { readonly text: string; readonly why: string | undefined };

type InlineFieldProps = {
  readonly label: string;
  /** Whose value it is: what is being written for one is never shown for, or kept in, another. */
  readonly owner: string;
  readonly value: string;
  /** Keep what was written; false when it was refused. An empty text takes the value away. */
  readonly onKeep: (text: string) => Promise<boolean>;
  readonly isReadOnly: boolean;
  readonly placeholder?: string;
  /** Text of several lines, which Enter does not end. */
  readonly isLong?: boolean;
  /** The value as people say it, shown while the field is not being written in. */
  readonly inWords?: string | undefined;
  readonly maxLength: number;
  readonly point?: FocusPoint;
};

/** A value that can be written over where it stands: kept on Enter or when the field is left, given up on Escape. */
export function InlineField(props: InlineFieldProps) {
  const { label, value, onKeep, isReadOnly, placeholder = say("Not known"), isLong = false } = props;
  const { draft, write, drop, giveBack } = useDraft(props.owner);
  const [isFocused, setIsFocused] = useState(false);
  const [refused, setRefused] = useState<Refused | undefined>(undefined);
  const field = useRef<HTMLDivElement>(null);

  async function keep() {
    if (draft === undefined) return;
    const text = draft.trim();
    drop();
    if (text === value) return;
    const isKept = await onKeep(text);
    // What was refused is given back to be put right.
    if (!isKept) giveBack(text);
    setRefused(isKept ? undefined : { text, why: refusal.get() });
  }

  function press(event: KeyboardEvent) {
    if (event.key === "Escape") {
      if (draft === undefined) focusOn("list");
      drop();
    }
    const isEnd = event.key === "Enter" && (!isLong || event.ctrlKey || event.metaKey);
    if (!isEnd || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void keep();
  }

  const isRefused = draft !== undefined && draft.trim() === refused?.text;
  const isInWords = props.inWords !== undefined && props.inWords !== value;
  // The words that were selected with the focus have given way to the value.
  useEffect(() => {
    if (isFocused && isInWords) field.current?.querySelector("input")?.select();
  }, [isFocused, isInWords]);
  // Nothing is unsaved any more when what was refused is put right, or given up with what it was typed for.
  useEffect(() => (isRefused ? () => refusal.set(undefined) : undefined), [isRefused]);
  const box = {
    className: "inline-input",
    placeholder,
    maxLength: props.maxLength,
    spellCheck: false,
    onKeyDown: press,
  };
  return (
    <TextField
      ref={field}
      className="inline-field"
      value={draft ?? (isFocused ? value : (props.inWords ?? value))}
      onChange={write}
      onFocusChange={setIsFocused}
      onBlur={() => {
        // What was refused a moment ago is not asked again.
        if (!isRefused) void keep();
      }}
      isReadOnly={isReadOnly}
      isInvalid={isRefused}
    >
      <Label className="inline-label">{label}</Label>
      {isLong ? <TextArea {...box} rows={1} /> : <Input {...box} />}
      <FieldError className="inline-problem">{isRefused ? refused?.why : undefined}</FieldError>
      {props.point === undefined ? null : <FocusHere point={props.point} field={field} />}
    </TextField>
  );
}

function FocusHere({
  point,
  field,
}: {
  readonly point: FocusPoint;
  readonly field: React.RefObject<HTMLDivElement | null>;
}) {
  useFocusPoint(point, field);
  return null;
}
