import type { ListedTerm } from "../../shared/contract/terms.ts";
import { type AlikeGroup, groupsOf, mergesOf, mostGroups } from "../../shared/terms/alike-groups.ts";
import { type ExitCode, type Invocation, UsageError } from "./command.ts";
import { listedTerms, parseKind } from "./listed-terms.ts";
import { withArchive } from "./with-archive.ts";

/**
 * Make each group of nearly the same names one, as one step: the name that most transcripts carry stays. With ids, those
 * groups alone that have one of these, and this one stays.
 */
export function mergeAlike(invocation: Invocation, ids: readonly string[]): Promise<ExitCode> {
  const kind = parseKind(invocation);
  const { options, terminal } = invocation;
  const readOnly = options.flag("dry-run");
  return withArchive(invocation, { readOnly }, async (service) => {
    const alike: ListedTerm[] = [];
    for await (const term of listedTerms(service, kind, "alike")) alike.push(term);
    const groups = chosenGroups(groupsOf(alike), ids).slice(0, mostGroups);
    const merges = mergesOf(groups);
    if (!terminal.json) {
      for (const {
        terms: [into, ...from],
      } of groups) {
        terminal.row([into?.label ?? "", ...from.map(({ label }) => label)], {});
      }
    }
    const handlers = service.handlers[kind];
    if (merges.length === 0) terminal.result("No two are nearly the same", { merges, changed: 0 });
    else if (readOnly) {
      const { changed } = await handlers.mergeManyPlan({ merges });
      terminal.result(`${merges.length} groups would be one term each; ${changed} would change`, { merges, changed });
    } else {
      const { step, changed } = await handlers.mergeMany({ merges, reason: options.text("reason") });
      terminal.result(`${merges.length} groups merged; ${changed} changed`, { merges, step, changed });
    }
    return 0;
  });
}

function chosenGroups(groups: readonly AlikeGroup[], ids: readonly string[]): readonly AlikeGroup[] {
  if (ids.length === 0) return groups;
  return ids.map((id) => {
    const group = groups.find(({ terms }) => terms.some((term) => term.id === id));
    if (!group) throw new UsageError(`“${id}” is nearly the same as no other.`);
    const isInto = (term: ListedTerm) => term.id === id;
    return { ...group, terms: [...group.terms.filter(isInto), ...group.terms.filter((term) => !isInto(term))] };
  });
}
