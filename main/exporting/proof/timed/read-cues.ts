import { decodeXML } from "entities";
import { toSay } from "../../../../shared/language/say.ts";
import { type ExportedFiles, unreadableFile } from "../exported-files.ts";

export type CaptionForm = "vtt" | "srt";

/** Each cue as its file has it, in one text: its times in milliseconds, and its lines; in WebVTT who speaks. Throws `unreadable`. */
export async function readCues(files: ExportedFiles, file: string, form: CaptionForm): Promise<readonly string[]> {
  const blocks = (await files.text(file)).split("\n\n");
  if (form === "vtt" && blocks.shift() !== "WEBVTT") throw unreadableFile(file, "it is no WebVTT");
  const [last = ""] = blocks.splice(-1);
  if (!last.endsWith("\n")) throw unreadableFile(file, "it ends within a cue");
  return [...blocks, last.slice(0, -1)].map((block, index) => {
    const cue = form === "vtt" ? webVttCue(block) : subRipCue(block, index + 1);
    if (cue === undefined) throw unreadableFile(file, toSay("cue {number} is no cue", { number: index + 1 }));
    return cue;
  });
}

function webVttCue(block: string): string | undefined {
  const [timing = "", ...lines] = block.split("\n");
  const times = timesIn(timing, ".");
  const [voice = "", name = ""] = /^<v ([^<>]*)>/.exec(lines[0] ?? "") ?? [];
  const text = lines.join("\n").slice(voice.length);
  if (times === undefined || text === "" || /[<>]/.test(text)) return undefined;
  return cueFact(times, decodeXML(name), decodeXML(text));
}

function subRipCue(block: string, number: number): string | undefined {
  const [counted, timing = "", ...lines] = block.split("\n");
  const times = timesIn(timing, ",");
  if (counted !== String(number) || times === undefined || lines.length === 0) return undefined;
  return cueFact(times, "", lines.join("\n"));
}

function timesIn(line: string, point: "." | ","): string | undefined {
  const [from, to] = line.split(" --> ").map((time) => millisecondsIn(time.split(point)));
  return from === undefined || to === undefined ? undefined : `${from}–${to}`;
}

function millisecondsIn([clock = "", rest = "", ...others]: readonly string[]): number | undefined {
  const [, hours, minutes, seconds] = /^(\d{2,}):([0-5]\d):([0-5]\d)$/.exec(clock) ?? [];
  if (hours === undefined || !/^\d{3}$/.test(rest) || others.length > 0) return undefined;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000 + Number(rest);
}

/** @param times `from–to` */
export function cueFact(times: string, voice: string, text: string): string {
  return `${times} ${voice}\n${text}`;
}
