import type { Text } from "../../shared/language/say.ts";

/** A command of the interface (renderer/commands) by its id, with its title there and the key that is shown; or a line, or the recent archives. */
export type MenuEntry = readonly [id: string, title: Text, accelerator?: string] | "line" | "recent";

export const archiveCommands: readonly MenuEntry[] = [
  ["window.new", "New window"],
  "line",
  ["archive.create", "Create an archive…"],
  ["archive.open", "Open another archive…", "CmdOrCtrl+O"],
  "recent",
  ["archive.close", "Close the archive"],
  "line",
  ["file.import", "Import files…", "CmdOrCtrl+I"],
  ["file.import-folder", "Import a folder…", "CmdOrCtrl+Shift+I"],
  ["file.review-watched", "Review new files of the watched folder"],
  ["archive.profiles", "Reading profiles…"],
  ["file.export", "Export…", "CmdOrCtrl+E"],
  ["file.copy", "Copy the files to a folder…"],
  "line",
  ["view.save-csv", "Save as CSV: the lines with citations, or the counts", "CmdOrCtrl+S"],
  ["years.save-svg", "Save the plot as SVG"],
  ["text.print", "Print the text…", "CmdOrCtrl+P"],
  ["view.print-list", "Print the list…"],
  "line",
  ["archive.verify", "Verify the archive"],
  ["archive.backup", "Back up the archive…"],
  ["trash.empty", "Empty the trash…"],
  ["trash.purge", "Erase for good, history included…"],
  "line",
  ["window.settings", "Settings…", "CmdOrCtrl+,"],
];

export const changeCommands: readonly MenuEntry[] = [
  ["bulk.field", "Change a field of the selection…"],
  ["bulk.copy", "Copy the tags"],
  ["bulk.paste", "Paste the tags…"],
  "line",
  ["edit.reread", "Read again…"],
  ["edit.delete", "Delete"],
  ["trash.restore", "Restore from the trash"],
  ["view.history", "History…"],
];

export const viewCommands: readonly MenuEntry[] = [
  ["view.search", "Search", "CmdOrCtrl+F"],
  ["view.everything", "Show everything"],
  ["view.list", "Go to the list"],
  ["view.lines", "Concordance: every hit in its line"],
  ["lines.sort-list", "Lines as in the list"],
  ["lines.sort-left", "Lines by what stands before the hit"],
  ["lines.sort-right", "Lines by what stands after the hit"],
  ["view.years", "How often per year"],
  ["view.overview", "Overview: pictures of what the list shows"],
  ["view.trash", "Show or leave the trash", "CmdOrCtrl+Shift+X"],
  ["view.palette", "Commands", "CmdOrCtrl+K"],
  "line",
  ["view.narrowing", "Show or hide what to narrow by", "CmdOrCtrl+B"],
  ["view.tagging", "Show or hide the tags", "CmdOrCtrl+Shift+B"],
  "line",
  ["window.light", "Light appearance"],
  ["window.dark", "Dark appearance"],
  ["window.system", "Appearance as the system"],
  "line",
  ["window.comfortable", "Comfortable lists"],
  ["window.compact", "Compact lists"],
];

export const textCommands: readonly MenuEntry[] = [
  ["go.next", "Next transcript"],
  ["go.previous", "Previous transcript"],
  ["go.next-hit", "Next hit", "CmdOrCtrl+G"],
  ["go.previous-hit", "Previous hit", "CmdOrCtrl+Shift+G"],
  "line",
  ["text.find", "Find in this text"],
  ["text.go-to", "Go to paragraph…"],
  ["text.select-all", "Select the whole text"],
  "line",
  ["text.quote", "Copy as quotation"],
  ["text.quote-turn", "Copy the turn as quotation"],
  ["text.cite-biblatex", "Copy the citation as BibLaTeX"],
  ["text.cite-csl", "Copy the citation as CSL-JSON"],
  "line",
  ["passage.add", "Add a passage…"],
  ["passage.list", "Passages"],
  ["passage.next", "Next passage"],
  ["passage.previous", "Previous passage"],
  "line",
  ["text.correct", "Correct the text…"],
  ["text.revisions", "Revisions of the text…"],
];

export const tagCommands: readonly MenuEntry[] = [
  ["tag.details", "Edit details"],
  ["tag.topics", "Topics"],
  ["tag.persons", "Persons"],
  ["tag.names", "Who is it?"],
  ["tag.notes", "Notes"],
  ["tag.status", "Publication status"],
  "line",
  ["tag.suggestions", "Suggestions"],
  ["tag.accept", "Accept the ticked suggestions"],
  ["tag.run", "Start or stop a tagging run"],
  ["run.next", "Tagging run: accept what is ticked and go on"],
  ["run.skip", "Tagging run: skip"],
  ["run.back", "Tagging run: back"],
];

export const termCommands: readonly MenuEntry[] = [
  ["vocabulary.topics", "Topics of the archive"],
  ["vocabulary.persons", "Persons of the archive"],
  ["vocabulary.cleanup", "Put in order…"],
  "line",
  ["terms.transcripts", "Show the transcripts of the selected terms"],
  ["terms.rename", "Rename the term"],
  ["terms.describe", "Describe the term…"],
  ["terms.split", "Split the term…"],
  ["terms.merge", "Merge the selected terms…"],
  ["terms.unmerge", "What was merged into the term…"],
  ["terms.move", "Move the selected topics…"],
  ["terms.remove", "Delete the selected terms…"],
];

export const collectionCommands: readonly MenuEntry[] = [
  ["collection.new", "New collection of the selection…"],
  ["collection.open", "Open a collection…"],
  ["collection.add", "Add the selection to a collection…"],
  ["collection.take-out", "Take out of the collection"],
  "line",
  ["collection.up", "Move up in the collection"],
  ["collection.down", "Move down in the collection"],
  ["collection.place", "Move to a place in the collection…"],
  "line",
  ["collection.edit", "Rename or describe the collection…"],
  ["collection.delete", "Delete the collection"],
];

export const helpCommands: readonly MenuEntry[] = [
  ["help.open", "Help", "F1"],
  ["help.tour", "Tour in four steps"],
  ["help.keys", "Keyboard map"],
  ["help.problem", "Save a problem report…"],
];
