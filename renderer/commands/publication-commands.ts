import { publicationChecks } from "../../shared/contract/publication-checks.ts";
import type { Text } from "../../shared/language/say.ts";
import { showQuery } from "../finding/narrowing.ts";
import type { Command } from "./command.ts";
import { isMain } from "./conditions.ts";

const check = (name: keyof typeof publicationChecks, title: Text): Command => ({
  id: `publication.${name}`,
  title,
  group: "Find",
  also: "publication check to look at embargo",
  when: isMain,
  run: () => showQuery(publicationChecks[name]),
});

/** Lists of what is to be looked at. */
export const publicationCommands: readonly Command[] = [
  check("embargo-passed", "List: Embargo has passed"),
  check("unpublished", "List: Approved, waiting"),
  check("version-differs", "List: Corrected since"),
  check("no-topics", "List: Published, no topics"),
];
