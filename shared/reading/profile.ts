import { z } from "zod";
import { misfitOf, partNames, templateParts } from "./pattern.ts";
import { lineRole } from "./role.ts";

const words = z.string().trim().min(1).max(1_000);

/** A shape of lines or paths: see `pattern.ts`. */
export const patternSchema = z.string().superRefine((source, context) => {
  const misfit = misfitOf(source);
  if (misfit !== undefined) context.addIssue({ code: "custom", message: `“${source.slice(0, 80)}”: ${misfit}` });
});

const nth = z.int().min(1).max(500);
const by = z.int().min(-20).max(20).default(0);

/**
 * Where a line stands. Only lines that hold words are counted: `line` from the top, `fromEnd` from the end, `by` from the
 * first line that has a shape (`like`) or a role (1 is the line after it, -1 the one before).
 */
export const linePlaceSchema = z.union([
  z.strictObject({ line: nth }),
  z.strictObject({ fromEnd: nth }),
  z.strictObject({ like: patternSchema, by }),
  z.strictObject({ role: lineRole, by }),
]);

export type LinePlace = z.infer<typeof linePlaceSchema>;

export const profileFields = [
  "title",
  "summary",
  "date",
  "time",
  "place",
  "language",
  "geography",
  "topics",
  "persons",
  "sections",
  "status",
  "publicationDate",
] as const;

export const profileField = z.enum(profileFields);

export type ProfileField = z.infer<typeof profileField>;

/** Fields that hold several values: a rule adds to them. Of the others it takes the place. */
export const listFields: ReadonlySet<ProfileField> = new Set(["geography", "topics", "persons", "sections"]);

const split = z.string().min(1).max(3).optional();

const fieldRuleSchema = z.discriminatedUnion("from", [
  /** Always the same. */
  z.strictObject({ from: z.literal("value"), field: profileField, value: words, split }),
  /** From the file's path: the parts that `files.path` names. */
  z.strictObject({ from: z.literal("file"), field: profileField, value: words, split }),
  /**
   * From a line of the page, and the `count` - 1 after it: all of it, or what `value` makes of the parts that `like` names.
   * Without `at` it is the first line that is like that.
   */
  z.strictObject({
    from: z.literal("line"),
    field: profileField,
    at: linePlaceSchema.optional(),
    like: patternSchema.optional(),
    value: words.optional(),
    count: z.int().min(1).max(20).default(1),
    split,
  }),
]);

export type FieldRule = z.infer<typeof fieldRuleSchema>;

/** What a person or a profile can say that a line is; `text` is whatever the text proper has there. */
export const toldRoles = [
  "title",
  "summary",
  "date",
  "time",
  "place",
  "geography",
  "topic",
  "person",
  "caption",
  "note",
  "furniture",
  "text",
] as const;

export const toldRole = z.enum(toldRoles);

export type ToldRole = z.infer<typeof toldRole>;

const lineRuleSchema = z.strictObject({
  role: z.enum(["furniture", "caption", "note", "text"]),
  at: linePlaceSchema,
  /** Every line that is like that, rather than the first. */
  every: z.boolean().default(false),
});

export type LineRule = z.infer<typeof lineRuleSchema>;

const labels = z.array(patternSchema).max(500);

/** Shapes of labels: those that are a speaker's, and those that only look like one. */
export const speakerRulesSchema = z.strictObject({ are: labels, areNot: labels });

export type SpeakerRules = z.infer<typeof speakerRulesSchema>;

const filesSchema = z.strictObject({
  /** The file's name, with as many of its folders as the pattern has. */
  path: patternSchema.optional(),
  /** The layout that the page is taken for. */
  layout: z.string().min(1).max(100).optional(),
  /** What some of its lines look like. */
  lines: z
    .array(z.strictObject({ at: linePlaceSchema, like: patternSchema }))
    .max(20)
    .default([]),
});

const rulesShape = {
  name: z.string().trim().min(1).max(100),
  files: filesSchema.default({ lines: [] }),
  fields: z.array(fieldRuleSchema).max(100).default([]),
  lines: z.array(lineRuleSchema).max(100).default([]),
  speakers: z.strictObject({ are: labels.default([]), areNot: labels.default([]) }).default({ are: [], areNot: [] }),
};

/** How to read pages of one kind: which files it is for, and what its lines, its file names and its labels mean. */
export const profileSchema = z.strictObject(rulesShape).superRefine((profile, context) => {
  for (const [path, message] of misfits(profile)) context.addIssue({ code: "custom", path, message });
});

export type Profile = z.infer<typeof profileSchema>;

/** The parts of a profile's shape, for records that hold one. */
export const profileShape = rulesShape;

type Misfit = readonly [path: (string | number)[], message: string];

function* misfits({ files, fields, lines }: z.infer<z.ZodObject<typeof rulesShape>>): Generator<Misfit> {
  if (files.path === undefined && files.layout === undefined && files.lines.length === 0) {
    yield [["files"], "say which files it is for: a path, a layout or lines"];
  }
  const named = new Set(files.path === undefined ? [] : partNames(files.path));
  for (const [i, rule] of fields.entries()) {
    const path = ["fields", i];
    if (rule.from === "file") {
      const missing = templateParts(rule.value).find((part) => !named.has(part));
      if (missing !== undefined) yield [path, `files.path has no part {${missing}}`];
    }
    if (rule.from === "line") yield* lineMisfits(rule, path);
  }
  for (const [i, { at, every }] of lines.entries()) {
    if (every && !("like" in at)) yield [["lines", i], "“every” goes with a shape: at.like"];
  }
}

function* lineMisfits(rule: Extract<FieldRule, { from: "line" }>, path: (string | number)[]): Generator<Misfit> {
  if (rule.at === undefined && rule.like === undefined)
    yield [path, "say where the line stands (at) or how it looks (like)"];
  const named = rule.like === undefined ? [] : partNames(rule.like);
  const missing = templateParts(rule.value ?? "").find((part) => !named.includes(part));
  if (missing !== undefined) yield [path, `like has no part {${missing}}`];
  if (rule.value !== undefined && rule.count > 1) yield [path, "several lines are taken whole: leave out value"];
}
