import type { Ref } from "react";
import type { ImportItem, ItemGroup } from "../../shared/contract/imports.ts";
import { say } from "../../shared/language/say.ts";
import { formatDate } from "../../shared/records/date-words.ts";
import { Icon } from "../design/icon.tsx";
import { fileNameParts } from "./file-name.ts";
import { groupWords } from "./group-words.ts";
import { describeItem, describeVerdict, isImportable } from "./verdict-words.ts";

type FileRowProps = {
  readonly id: string;
  readonly ref: Ref<HTMLDivElement>;
  readonly row: number;
  readonly total: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  /** Absent while it is on its way. */
  readonly item: ImportItem | undefined;
  /** The one that it is the first of. */
  readonly group: ItemGroup | undefined;
  readonly isCurrent: boolean;
  readonly canChoose: boolean;
};

/** One file: whether it is chosen, its name, the verdict, and what was read or why it stays out. */
export function FileRow({ id, ref, row, total, top, item, group, isCurrent, canChoose }: FileRowProps) {
  return (
    <div
      id={id}
      ref={ref}
      data-index={row}
      className="file-row"
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      aria-checked={item?.chosen ?? false}
      aria-posinset={row + 1}
      aria-setsize={total}
      style={{ transform: `translateY(${top}px)` }}
    >
      {group === undefined ? null : <span className="file-row-group">{groupWords(group)}</span>}
      <div className="file-row-body">
        {item === undefined ? (
          <span className="file-row-name">…</span>
        ) : (
          <FileWords item={item} canChoose={canChoose && isImportable(item)} />
        )}
      </div>
    </div>
  );
}

function FileWords({ item, canChoose }: { readonly item: ImportItem; readonly canChoose: boolean }) {
  const { word, tone } = describeVerdict(item);
  const date = item.date === undefined ? undefined : formatDate(item.date).replaceAll(" ", "\u00a0");
  return (
    <>
      <span className="file-row-box" data-chooses={canChoose} data-chosen={item.chosen} aria-hidden="true">
        {item.chosen ? <Icon name="check" size={12} /> : null}
      </span>
      <RowName name={item.name} />
      <span className={`file-row-verdict verdict-${tone}`}>{word}</span>
      <span className="file-row-words">
        {describeItem(item, date)}
        {item.profile === undefined ? null : (
          <span className="file-row-profile">{` · ${say("profile {name}", { name: item.profile })}`}</span>
        )}
        {item.corrected ? <span className="file-row-corrected">{` · ${say("corrected")}`}</span> : null}
      </span>
    </>
  );
}

/** Its end stays in sight, and its own name before its folder: neighbours often differ in nothing else. */
function RowName({ name }: { readonly name: string }) {
  // Names may hold line breaks; a row has one line.
  const { folder, begin, end } = fileNameParts(name.replace(/\s/g, " "));
  return (
    <span className="file-row-name" title={name}>
      <span className="file-row-folder">{folder}</span>
      <span className="file-row-own">
        <span className="file-row-begin">{begin}</span>
        <span className="file-row-end">{end}</span>
      </span>
    </span>
  );
}
