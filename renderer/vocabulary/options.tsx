import { Radio, RadioGroup } from "react-aria-components";
import { isolate } from "../../shared/records/isolate.ts";

type OptionsProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly words: string }[];
  readonly onChange: (id: string) => void;
};

/** One of a few, each in words of its own. */
export function Options({ label, value, options, onChange }: OptionsProps) {
  return (
    <RadioGroup className="term-options" aria-label={label} value={value} onChange={onChange}>
      <h3>{label}</h3>
      {options.map(({ id, words }) => (
        <Radio key={id} value={id} className="term-option">
          <span className="term-option-mark" aria-hidden="true" />
          <span>{isolate(words)}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
