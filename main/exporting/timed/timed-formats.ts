import { createTranscriptNames } from "../folder/transcript-name.ts";
import type { Format } from "../format.ts";
import { type Cue, clockTime, gatherCues } from "./cues.ts";

/** `vtt/`: WebVTT of each transcript that has times. */
export const vttFormat = timedFormat("vtt", (cues) => `WEBVTT\n\n${cues.map(vttCue).join("\n")}`);

/** `srt/`: SubRip of each transcript that has times. */
export const srtFormat = timedFormat("srt", (cues) => cues.map(srtCue).join("\n"));

function timedFormat(name: "vtt" | "srt", write: (cues: readonly Cue[]) => string): Format {
  return {
    wants: { blocks: true, original: false },
    begin: async ({ staging, remark, pace }) => {
      await staging.makeFolder(name);
      const nameOf = createTranscriptNames(name);
      return {
        add: async ({ record, blocks, reading }) => {
          await pace();
          const cues = gatherCues(blocks, reading);
          if (cues.length === 0) remark(record, "left-out", "Nothing in it has a time.");
          else await staging.writeFile(`${name}/${nameOf(record)}`, write(cues));
        },
        finish: async () => {},
      };
    },
  };
}

/** The speaker is a voice; markup and the arrow are escaped (https://www.w3.org/TR/webvtt1/). No STYLE block: some players lose all cues then. */
function vttCue({ start, end, label, lines }: Cue): string {
  const voice = escapeVtt(oneLine(label));
  const text = lines.map(escapeVtt).join("\n");
  return `${clockTime(start, ".")} --> ${clockTime(end, ".")}\n${voice === "" ? text : `<v ${voice}>${text}`}\n`;
}

/** It knows no escapes: what would end a cue or begin one is written otherwise. */
function srtCue({ start, end, label, lines }: Cue, index: number): string {
  const voice = oneLine(label);
  const text = [voice === "" ? "" : `${voice}: `, lines.join("\n")].join("").replaceAll("-->", "→");
  return `${index + 1}\n${clockTime(start, ",")} --> ${clockTime(end, ",")}\n${text}\n`;
}

function oneLine(label: string): string {
  return label.replace(/[\s\p{Cc}\p{Cs}\ufeff\ufffe\uffff]+/gu, " ").trim();
}

function escapeVtt(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
