import { say, type Text } from "../../shared/language/say.ts";
import { Dialog } from "../design/dialog.tsx";
import { Kbd } from "../design/kbd.tsx";
import { commandGroups } from "./command.ts";
import { commands } from "./commands.ts";
import "./keyboard-map.css";

/** Keys that belong to a part of the screen and not to a command. */
const inPlace: readonly { readonly title: Text; readonly keys: readonly string[] }[] = [
  { title: "Move in the list", keys: ["ArrowUp", "ArrowDown"] },
  { title: "Select up to here", keys: ["Shift+ArrowUp", "Shift+ArrowDown"] },
  { title: "Select beside the others", keys: ["Ctrl+Space"] },
  { title: "First and last of the list", keys: ["Home", "End"] },
  { title: "Add what is typed as a tag", keys: ["Enter"] },
  { title: "Take the tag in focus away", keys: ["Delete"] },
  { title: "Accept the suggestion in focus", keys: ["Enter"] },
  { title: "Refuse the suggestion in focus", keys: ["Delete"] },
  { title: "Open and close a topic of the tree", keys: ["ArrowRight", "ArrowLeft"] },
  { title: "In a dialog: go on, as its last button does", keys: ["Ctrl+Enter"] },
  { title: "In a tagging run: tick the suggestion of that number", keys: ["1", "9"] },
];

export function KeyboardMap({ onClose }: { readonly onClose: () => void }) {
  const groups = commandGroups.map((group) => ({
    group,
    entries: commands.flatMap(({ title, keys, ...one }) => (one.group === group && keys ? [{ title, keys }] : [])),
  }));
  return (
    <Dialog title={say("Keyboard map")} size="large" isText onClose={onClose}>
      <div className="keyboard-map">
        {[...groups, { group: "In its place" as const, entries: inPlace }].map(({ group, entries }) => (
          <section key={group}>
            <h3>{say(group)}</h3>
            <dl>
              {entries.map(({ title, keys }) => (
                <div key={title}>
                  <dt>{say(title)}</dt>
                  <dd>
                    {keys.map((one) => (
                      <Kbd key={one} keys={one} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
