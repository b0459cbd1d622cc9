import type { Text } from "../../shared/language/say.ts";
import { showTranscriptsOf } from "../vocabulary/open-vocabulary.ts";
import { fitsSelection, type TermDialogName, termDialog, termScene } from "../vocabulary/term-scene.ts";
import type { Command } from "./command.ts";
import { focusOn } from "./focus-points.ts";

/** What is done to the terms that are selected on the page of terms. */
export const termCommands: readonly Command[] = [
  {
    id: "terms.transcripts",
    title: "Show the transcripts of the selected terms",
    group: "Terms",
    keys: ["Enter"],
    inTerms: true,
    when: () => (termScene.get()?.terms.length ?? 0) > 0,
    run: () => {
      const scene = termScene.get();
      if (scene === undefined) return;
      showTranscriptsOf(
        scene.kind,
        scene.terms.map(({ id }) => id),
      );
    },
  },
  {
    id: "terms.rename",
    title: "Rename the term",
    group: "Terms",
    keys: ["F2"],
    inTerms: true,
    when: canDo("describe"),
    run: () => void focusOn("term-name"),
  },
  dialogCommand("describe", "Describe the term…", "E", "variants offices identifiers note scope related broader edit"),
  dialogCommand("split", "Split the term…", "S", "divide"),
  dialogCommand("merge", "Merge the selected terms…", "M", "join duplicates"),
  dialogCommand("unmerge", "What was merged into the term…", "U", "un-merge take out"),
  dialogCommand("move", "Move the selected topics…", "B", "broader below tree"),
  dialogCommand("remove", "Delete the selected terms…", "Delete", "remove"),
];

function dialogCommand(name: TermDialogName, title: Text, keys: string, also: Text): Command {
  return {
    id: `terms.${name}`,
    ...{ title, also },
    group: "Terms",
    keys: [keys],
    inTerms: true,
    when: canDo(name),
    run: () => termDialog.set(name),
  };
}

function canDo(name: TermDialogName): () => boolean {
  return () => {
    const scene = termScene.get();
    return scene !== undefined && fitsSelection(name, scene);
  };
}
