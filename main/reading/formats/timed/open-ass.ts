import type { StatedField } from "../../page/stated.ts";
import { type Opened, RefusedFormat } from "../format.ts";
import { createSpokenLines, type Spoken } from "../spoken-lines.ts";
import { heardFrom, parseClock } from "./clock.ts";

/** The columns of events where no `Format:` line names them. */
const usual = ["Layer", "Start", "End", "Style", "Name", "MarginL", "MarginR", "MarginV", "Effect", "Text"];

/** Advanced SubStation Alpha and its forerunner: the words of its dialogue in the order in which they are heard. */
export function openAss(text: string): Opened {
  let columns: readonly string[] = usual;
  let inEvents = false;
  const cues: Spoken[] = [];
  const fields: StatedField[] = [];
  for (const row of text.split(/\r\n|[\n\r]/)) {
    const [, key = "", value = ""] = /^(\w[\w ]{0,30}):\s?(.*)$/.exec(row) ?? [];
    if (row.startsWith("[")) inEvents = /^\[events\]/i.test(row);
    else if (inEvents && key === "Format") columns = value.split(",").map((name) => name.trim());
    else if (inEvents && key === "Dialogue") cues.push(readDialogue(value, columns));
    else if (!inEvents && key === "Title" && !/^(?:<untitled>|default\b)/i.test(value.trim()))
      fields.push({ name: "title", value, rule: "ass-script-info" });
  }
  const lines = createSpokenLines();
  for (const cue of cues.toSorted((a, b) => startOf(a) - startOf(b))) lines.say(cue);
  const opened = lines.close("ass", fields, { cues: cues.length });
  if (opened.text === "") throw new RefusedFormat("not-a-transcript", "This subtitle file holds no dialogue.");
  return opened;
}

function startOf({ heard }: Spoken): number {
  return heard?.start ?? 0;
}

/** The last column is the text, whatever commas it holds. */
function readDialogue(value: string, columns: readonly string[]): Spoken {
  const cells = value.split(",");
  const cellOf = (column: string): string | undefined => {
    const at = columns.indexOf(column);
    return at < 0 ? undefined : cells[at];
  };
  const speaker = (cellOf("Name") ?? cellOf("Actor") ?? "").trim();
  return {
    text: plainText(cells.slice(columns.length - 1).join(",")),
    ...(speaker === "" ? {} : { speaker }),
    heard: heardFrom(parseClock(cellOf("Start") ?? ""), parseClock(cellOf("End") ?? "")),
  };
}

/** `{\i1}` and the like taken off; `{\p1}` begins a drawing, which is no text. */
function plainText(text: string): string {
  if (/\{[^}]{0,200}\\p[1-9]/.test(text)) return "";
  return text
    .replace(/\{[^}]{0,2000}\}/g, "")
    .replace(/\\N/g, "\n")
    .replace(/\\[nh]/g, " ");
}
