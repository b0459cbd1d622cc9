import { Button as AriaButton, TooltipTrigger } from "react-aria-components";
import { say } from "../../shared/language/say.ts";
import { CommandMenu } from "../commands/command-menu.tsx";
import { Icon } from "../design/icon.tsx";
import { Tooltip } from "../design/tooltip.tsx";

const offered = [
  "text.quote",
  "text.quote-turn",
  "text.cite-biblatex",
  "text.cite-csl",
  "text.go-to",
  "text.find",
  "passage.add",
  "text.correct",
  "text.revisions",
];

/** What can be done with the text, from the commands. */
export function QuoteMenu() {
  const name = say("Quote, find and correct");
  return (
    <CommandMenu label={name} commands={offered} placement="bottom end">
      <TooltipTrigger delay={500}>
        <AriaButton className="button button-quiet icon-button" aria-label={name}>
          <Icon name="quote" />
        </AriaButton>
        <Tooltip label={name} />
      </TooltipTrigger>
    </CommandMenu>
  );
}
