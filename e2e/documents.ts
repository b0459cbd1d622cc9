import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/** A page as a site of invented ministries prints it. */
export type DocumentParts = {
  readonly title: string;
  readonly summary: string;
  /** As printed. */
  readonly date: string;
  readonly time: string;
  readonly place: string;
  readonly turns: readonly string[];
  readonly topics: readonly string[];
  /** Family name first, as printed. */
  readonly persons: readonly string[];
  readonly sections: readonly string[];
};

export function writePage(parts: DocumentParts): string {
  const { title, summary, date, time, place, turns, topics, persons, sections } = parts;
  return [
    "Events",
    title,
    summary,
    date,
    time,
    place,
    ...turns,
    "Topics",
    ...topics,
    ...(persons.length > 0 ? ["Persons", ...persons] : []),
    "Publication status",
    `Published in sections: ${sections.join(", ")}`,
    `Publication date: ${date}, ${time}`,
    "Text version",
    "",
  ].join("\n");
}

export const bridges: DocumentParts = {
  title: "Meeting on the repair of the Karrow bridges",
  summary: "Odile Brandt held a meeting on the repair of the four bridges over the Karrow.",
  date: "May 12, 2017",
  time: "11:20",
  place: "Karrowmouth",
  turns: [
    "2 of 3",
    "At the meeting on the repair of the Karrow bridges.",
    "Minister of Roads Odile Brandt: Mr Tamm",
    ", colleagues,",
    "The northern bridge has carried the tramway for ninety years, and the rivets say so.",
    "I ask the engineers to tell us what each of the four will bear, and for how long.",
    "<…>",
    "Chief Engineer Ilmar Tamm: The northern bridge will bear the tramway until the ice of next winter.",
    "After that I would not sign for it.",
    "Odile Brandt: Then we shall not ask you to. Thank you.",
  ],
  topics: ["Bridges", "Public transport"],
  persons: ["Tamm Ilmar"],
  sections: ["News", "Transcripts"],
};

export const ferries: DocumentParts = {
  title: "Opening of the night ferry to Sandholm",
  summary: "Odile Brandt opened the night ferry between Karrowmouth and Sandholm.",
  date: "October 3, 2018",
  time: "21:45",
  place: "Sandholm",
  turns: [
    "Minister of Roads Odile Brandt: Good evening.",
    "For forty years the last boat to Sandholm left before the theatre was over.",
    "Tonight it leaves after the applause, and the tramway waits for it on the other side.",
    "Mayor of Sandholm Petra Lund: We have kept the lamps lit for you.",
  ],
  topics: ["Ferries", "Public transport"],
  persons: ["Lund Petra"],
  sections: ["News"],
};

export const lanterns: DocumentParts = {
  title: "Interview on the lamplighters of Karrowmouth",
  summary: "Petra Lund answered questions about the lamps of the old quay.",
  date: "January 28, 2019",
  time: "09:05",
  place: "Karrowmouth",
  turns: [
    "Question: How many lamps are still lit by hand?",
    "Petra Lund: Thirty-one. The thirty-second was taken by the storm, with its quay.",
    "Question: And who lights them?",
    "Petra Lund: Two brothers, who have not spoken to each other since the storm.",
  ],
  topics: ["Street lighting"],
  persons: [],
  sections: ["Interviews"],
};

/** File name → page. */
export const threePages: Readonly<Record<string, DocumentParts>> = {
  "bridges.txt": bridges,
  "ferries.txt": ferries,
  "lanterns.txt": lanterns,
};

/** Write pages into a folder, made when missing; gives their paths. */
export async function writePages(
  folder: string,
  pages: Readonly<Record<string, DocumentParts>> = threePages,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const files = Object.entries(pages).map(([name, parts]) => ({ file: path.join(folder, name), parts }));
  for (const { file, parts } of files) await writeFile(file, writePage(parts));
  return files.map(({ file }) => file);
}
