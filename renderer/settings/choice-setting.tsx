import { Label, Radio, RadioGroup, Text } from "react-aria-components";
import type { SettingWords } from "./setting.ts";

type ChoiceSettingProps<T extends string> = SettingWords & {
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
};

/** One of a few, side by side. */
export function ChoiceSetting<T extends string>(props: ChoiceSettingProps<T>) {
  const { label, description, options, value, onChoose } = props;
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
      <Text slot="description" className="field-description">
        {description}
      </Text>
    </RadioGroup>
  );
}
