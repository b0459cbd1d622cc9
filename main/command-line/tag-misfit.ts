import type { z } from "zod";

/** Where in an edit each option of `tag` ends up. */
const options: Readonly<Record<string, string>> = {
  "add.topics": "--add-topic",
  "add.persons": "--add-person",
  "add.sections": "--section",
  "remove.topics": "--remove-topic",
  "remove.persons": "--remove-person",
  "remove.sections": "--remove-section",
  "set.publicationDate": "--publication-date",
};

/** The first thing in an edit that cannot be, in the words of the command line. */
export function misfit({ issues: [issue] }: z.ZodError): string {
  if (!issue) return "This edit does not fit.";
  const [group, field] = issue.path;
  const isRole = issue.path.at(-1) === "role";
  const option = isRole ? "--role" : (options[`${String(group)}.${String(field)}`] ?? `--${String(field)}`);
  return `${option} ${whatIsWrong(issue)}`;
}

function whatIsWrong(issue: z.core.$ZodIssue): string {
  if (issue.code === "too_small") return "may not be empty.";
  if (issue.code === "too_big") return `may have ${issue.maximum} characters at most.`;
  if (issue.code === "invalid_value") return `is one of: ${issue.values.join(", ")}.`;
  return `cannot be this: ${issue.message}.`;
}
