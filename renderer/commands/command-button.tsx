import { TooltipTrigger } from "react-aria-components";
import { say } from "../../shared/language/say.ts";
import { Button, type ButtonProps } from "../design/button.tsx";
import type { IconName } from "../design/icon.tsx";
import { IconButton } from "../design/icon-button.tsx";
import { Tooltip } from "../design/tooltip.tsx";
import { findCommand } from "./commands.ts";

type CommandButtonProps = Pick<ButtonProps, "tone" | "isDisabled"> & {
  /** The command's id. */
  readonly command: string;
  /** In place of the command's title. */
  readonly label?: string;
};

/** A button that runs a command of the list and shows its keys when asked. */
export function CommandButton({ command: id, label, ...rest }: CommandButtonProps) {
  const command = findCommand(id);
  return (
    <TooltipTrigger delay={500}>
      <Button {...rest} onPress={() => void command.run()}>
        {label ?? say(command.title)}
      </Button>
      <Tooltip label={say(command.title)} keys={command.keys?.[0]} />
    </TooltipTrigger>
  );
}

type CommandIconButtonProps = { readonly command: string; readonly icon: IconName; readonly word?: string };

export function CommandIconButton({ command: id, icon, word }: CommandIconButtonProps) {
  const command = findCommand(id);
  return (
    <IconButton
      icon={icon}
      label={say(command.title)}
      word={word}
      keys={command.keys?.[0]}
      onPress={() => void command.run()}
    />
  );
}
