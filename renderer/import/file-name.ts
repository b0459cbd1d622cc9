export type FileName = {
  /** `2021/may/`; empty where it was dropped by itself. */
  readonly folder: string;
  /** `Meeting of the harbour board, Karrowmouth, `: what may be cut short. */
  readonly begin: string;
  /** `5 May 2021.txt`: what tells it from its neighbours, mostly. */
  readonly end: string;
};

/** So many characters at the end of a name stay in sight however narrow the list is. */
const seen = 16;

/** A file's name below the drop in parts that may be cut short apart. Together they are the name. */
export function fileNameParts(name: string): FileName {
  const cut = name.lastIndexOf("/") + 1;
  const own = [...name.slice(cut)];
  const at = own.length > seen * 2 ? own.length - seen : own.length;
  return { folder: name.slice(0, cut), begin: own.slice(0, at).join(""), end: own.slice(at).join("") };
}

/** What a transcript is called whose page names no title: its file's name without the folders and the ending. */
export function titleOfFile(name: string): string {
  const own = name.slice(name.lastIndexOf("/") + 1);
  const dot = own.lastIndexOf(".");
  return dot > 0 ? own.slice(0, dot) : own;
}
