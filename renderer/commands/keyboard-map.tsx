import { say, type Text } from "../../shared/language/say.ts";
import { Dialog } from "../design/dialog.tsx";
import { Kbd } from "../design/kbd.tsx";
import { lineSayings } from "../import/told-lines.ts";
import { commandGroups } from "./command.ts";
import { commands } from "./commands.ts";
import "./keyboard-map.css";

type Entry = { readonly title: Text; readonly keys: readonly string[] };

/** Keys that belong to a part of the screen and not to a command. */
const inPlace: readonly Entry[] = [
  { title: "Move in the list", keys: ["ArrowUp", "ArrowDown"] },
  { title: "Select up to here", keys: ["Shift+ArrowUp", "Shift+ArrowDown"] },
  { title: "Go on without selecting", keys: ["Ctrl+ArrowUp", "Ctrl+ArrowDown"] },
  { title: "Select beside the others", keys: ["Ctrl+Space"] },
  { title: "First and last of the list", keys: ["Home", "End"] },
  { title: "Select words of the text, from where one is (G)", keys: ["Shift+ArrowRight", "Shift+ArrowDown"] },
  { title: "Add what is typed as a tag", keys: ["Enter"] },
  { title: "Take the tag in focus away", keys: ["Delete"] },
  { title: "Accept the suggestion in focus", keys: ["Enter"] },
  { title: "Refuse the suggestion in focus", keys: ["Delete"] },
  { title: "Open and close a topic of the tree", keys: ["ArrowRight", "ArrowLeft"] },
  { title: "In a dialog: go on, as its last button does", keys: ["Ctrl+Enter"] },
  { title: "In a tagging run: tick the suggestion of that number", keys: ["1", "9"] },
];

const inReview: readonly Entry[] = [
  { title: "The next and the previous file", keys: ["J", "K"] },
  { title: "Choose the file, or leave it out", keys: ["Space"] },
  { title: "The next doubt, and the field that it is about", keys: ["N", "Enter"] },
  { title: "Find a file", keys: ["/"] },
  { title: "It is a transcript", keys: ["A"] },
  { title: "Keep as a profile…", keys: ["R"] },
  { title: "Import what is chosen", keys: ["Ctrl+Enter"] },
];

const onLines: readonly Entry[] = lineSayings.map(({ key, words }) => ({
  title: words,
  keys: [key.length === 1 ? key.toUpperCase() : key],
}));

const inPlaces: readonly { readonly group: Text; readonly entries: readonly Entry[] }[] = [
  { group: "In its place", entries: inPlace },
  { group: "In the review of an import", entries: inReview },
  { group: "In the review: a marked line is", entries: onLines },
];

export function KeyboardMap({ onClose }: { readonly onClose: () => void }) {
  const groups = commandGroups.map((group) => ({
    group,
    entries: commands.flatMap(({ title, keys, ...one }) => (one.group === group && keys ? [{ title, keys }] : [])),
  }));
  return (
    <Dialog title={say("Keyboard map")} size="large" isText onClose={onClose}>
      <div className="keyboard-map">
        {[...groups, ...inPlaces].map(({ group, entries }) => (
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
