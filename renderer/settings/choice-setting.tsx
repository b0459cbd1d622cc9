import { Label, Radio, RadioGroup } from "react-aria-components";

type ChoiceSettingProps<T extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
};

/** One of a few, side by side. */
export function ChoiceSetting<T extends string>({ label, options, value, onChoose }: ChoiceSettingProps<T>) {
  return (
    <RadioGroup
      className="field"
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option !== undefined) onChoose(option.value);
      }}
    >
      <Label className="field-label">{label}</Label>
      <div className="settings-themes">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="settings-theme">
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
