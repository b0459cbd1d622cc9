import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Choice } from "../design/choice.tsx";

type ReadByProps = {
  /** The id of a profile; undefined: each by the one that fits. */
  readonly value: string | undefined;
  readonly onChange: (profile: string | undefined) => void;
  readonly isDisabled: boolean;
};

const nothing = {};
const fitting = "fitting";

/** Which profile transcripts are read by; nothing to choose where the archive keeps none. */
export function ReadBy({ value, onChange, isDisabled }: ReadByProps) {
  const { value: kept } = useCall(bridge.profiles.list, nothing);
  const usable = kept?.profiles.filter(({ profile }) => profile !== undefined) ?? [];
  if (usable.length === 0) return null;
  const options = [
    { id: fitting, label: say("Each by the profile that fits") },
    ...usable.map(({ id, name }) => ({ id, label: say("All by the profile {name}", { name }) })),
  ];
  return (
    <div>
      <Choice
        label={say("Read by")}
        options={options}
        value={value ?? fitting}
        isDisabled={isDisabled}
        onChange={(id) => onChange(id === fitting ? undefined : id)}
      />
    </div>
  );
}
