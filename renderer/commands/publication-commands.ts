import { publicationChecks } from "../../shared/contract/publication.ts";
import { showQuery } from "../finding/narrowing.ts";
import { checkWords } from "../publication/check-words.ts";
import type { Command } from "./command.ts";
import { isMain } from "./conditions.ts";

const check = (name: keyof typeof publicationChecks): Command => ({
  id: `publication.${name}`,
  title: `List: ${checkWords[name]}`,
  group: "Find",
  also: "publication check to look at embargo",
  when: isMain,
  run: () => showQuery(publicationChecks[name]),
});

/** Lists of what is to be looked at. */
export const publicationCommands: readonly Command[] = [
  check("embargo-passed"),
  check("unpublished"),
  check("version-differs"),
  check("no-topics"),
];
