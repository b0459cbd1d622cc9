import { TextField, type TextFieldProps } from "../design/text-field.tsx";

type CheckedFieldProps = Omit<TextFieldProps, "isInvalid">;

/** A field that is wrong while there is a problem with it. */
export function CheckedField(props: CheckedFieldProps) {
  return <TextField {...props} isInvalid={props.problem !== undefined} />;
}
