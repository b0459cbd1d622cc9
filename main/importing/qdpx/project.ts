import type { Unplaced } from "../../../shared/reading/unplaced.ts";

/** A project of a program for qualitative analysis (REFI-QDA), as far as it has a place here. GUIDs are in small letters, without braces. */
export type Project = {
  readonly name: string;
  /** The program that wrote it, by its own name. */
  readonly origin: string;
  readonly codes: ReadonlyMap<string, Code>;
  readonly texts: readonly ProjectText[];
  readonly sets: readonly ProjectSet[];
  /** What of it has no place here. */
  readonly unplaced: readonly Unplaced[];
};

/** What a code stands for; in projects of others each is a topic. */
export type CodeUse = "topic" | "speaker" | "person";

export type Code = {
  readonly guid: string;
  readonly name: string;
  readonly description: string | undefined;
  /** The code that it stands below. */
  readonly above: string | undefined;
  readonly use: CodeUse;
};

export type ProjectText = {
  readonly guid: string;
  readonly name: string;
  /** Where it is in Lectern, if that wrote the project. */
  readonly id: string | undefined;
  /** The file that it lies in meanwhile: UTF-8, without a mark. */
  readonly file: string;
  readonly passages: readonly ProjectPassage[];
  /** Codes of the text as a whole. */
  readonly codes: readonly string[];
  readonly note: string | undefined;
  readonly done: readonly Done[];
  readonly stated: Stated;
};

/** What a case of a project that Lectern wrote says of its text. */
export type Stated = {
  readonly title?: string;
  readonly summary?: string;
  readonly date?: string;
  readonly place?: string;
  readonly eventType?: string;
  readonly language?: string;
  readonly status?: string;
  readonly sections?: readonly string[];
};

/** In code points of its text. */
export type ProjectPassage = {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
  readonly note: string | undefined;
};

/** Who did what to a text in the other program, and when. */
export type Done = { readonly what: "import" | "passage"; readonly who: string | undefined; readonly at: string };

/** Texts that stand together there. */
export type ProjectSet = { readonly name: string; readonly texts: readonly string[] };

/** The text of a project that an item of an import is. */
export type ProjectPart = { readonly project: Project; readonly text: ProjectText };
