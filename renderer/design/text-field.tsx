import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from "react-aria-components";
import "./field.css";

export type TextFieldProps = Omit<AriaTextFieldProps, "className" | "style" | "children"> & {
  readonly label: string;
  /** Keep the label for screen readers only. */
  readonly hidesLabel?: boolean;
  readonly placeholder?: string;
  /** How to fill it in. */
  readonly description?: string;
  /** Why the value cannot be taken; set `isInvalid` with it. */
  readonly problem?: string | undefined;
  /** Lines, for a text of several. */
  readonly rows?: number;
};

export function TextField({ label, hidesLabel, placeholder, description, problem, rows, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} className="field">
      <Label className={hidesLabel === true ? "visually-hidden" : "field-label"}>{label}</Label>
      {rows === undefined ? (
        <Input className="input" placeholder={placeholder} />
      ) : (
        <TextArea className="input input-area" rows={rows} placeholder={placeholder} />
      )}
      {description === undefined ? null : (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </AriaTextField>
  );
}
