import { useState } from "react";
import { say, type Text } from "../../shared/language/say.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Checkbox } from "../design/checkbox.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { TextField } from "../design/text-field.tsx";
import { formatCount } from "../format/number.ts";
import { useSelected, useStore } from "../store/store.ts";
import { isPicked } from "./facet-entries.ts";
import { flat, inTree, type TermFacetName } from "./facet-tree.ts";
import { list } from "./listing.ts";
import { narrowing, togglePicked } from "./narrowing.ts";
import "./facet-dialog.css";

/** Values asked for, and rows put on the screen; typing narrows to the rest. */
const limit = 20_000;
const rows = 200;

const titles: Readonly<Record<TermFacetName, Text>> = {
  topics: "Topics",
  persons: "Persons",
  sections: "Sections",
  places: "Places",
  languages: "Languages",
};

type FacetDialogProps = { readonly facet: TermFacetName; readonly onClose: () => void };

/** All values of one facet, found by typing. */
export function FacetDialog({ facet, onClose }: FacetDialogProps) {
  const [typed, setTyped] = useState("");
  const picked = useStore(narrowing);
  const view = useSelected(list, (state) => state.listing?.view);
  const request = view === undefined ? undefined : { view, limit };
  const { value, error } = useCall(bridge.finding.facets, request, useStore(revision));
  const wanted = typed.trim().toLowerCase();
  const values = facet === "topics" ? inTree(value?.topics ?? []) : (value?.[facet] ?? []).map(flat);
  const found = values.filter((one) => one.label.toLowerCase().includes(wanted));
  const title = say(titles[facet]);
  return (
    <Dialog
      title={title}
      size="small"
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={onClose}>
          {say("Done")}
        </Button>
      }
    >
      <TextField
        label={say("Find among {what}", { what: title.toLowerCase() })}
        hidesLabel
        placeholder={say("Type to find")}
        value={typed}
        onChange={setTyped}
        autoFocus
      />
      {error === undefined ? null : <Notice tone="problem">{error.message}</Notice>}
      <p className="facet-dialog-count" role="status">
        {value === undefined ? say("Counting…") : countValues(found.length)}
      </p>
      <ul className="facet-dialog-list">
        {found.slice(0, rows).map((one) => (
          <li key={one.value} style={wanted === "" ? { paddingLeft: 16 * one.depth } : {}}>
            <Checkbox isSelected={isPicked(picked, facet, one.value)} onChange={() => togglePicked(facet, one.value)}>
              {one.label}
            </Checkbox>
            <small>{formatCount(one.count)}</small>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function countValues(count: number): string {
  return count > rows
    ? say("{count, plural, one {# value} other {# values}}, the first {shown, number} shown", { count, shown: rows })
    : say("{count, plural, one {# value} other {# values}}", { count });
}
