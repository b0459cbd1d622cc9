import { useState } from "react";
import type { Selection } from "../../shared/contract/finding.ts";
import type { PublicationStatus } from "../../shared/records/publication.ts";
import { publicationStatuses } from "../../shared/records/publication-statuses.ts";
import { Button } from "../design/button.tsx";
import { Choice } from "../design/choice.tsx";
import { Dialog } from "../design/dialog.tsx";
import { statusWords } from "../design/status-words.ts";
import { TextField } from "../design/text-field.tsx";
import { readDate } from "../import/read-date.ts";
import { EmbargoPassed } from "../publication/embargo-passed.tsx";
import type { TagFields } from "../tags/change.ts";
import { fieldNames, isFieldName, type TagFieldName } from "../tags/field-names.ts";
import { applyEdit } from "./apply-edit.ts";
import { EditPlan, useEditPlan } from "./edit-plan.tsx";
import "./bulk.css";
import { say } from "../../shared/language/say.ts";

type FieldDialogProps = { readonly selection: Selection; readonly onClose: () => void };

const fields = () =>
  Object.keys(fieldNames)
    .filter(isFieldName)
    .map((id) => ({ id, label: say(fieldNames[id]) }));

const statuses = () => publicationStatuses.map((id) => ({ id, label: say(statusWords[id]) }));

const dates: ReadonlySet<TagFieldName> = new Set(["date", "embargo", "publicationDate"]);

/** One field of all that is selected, and what changing it comes to. */
export function FieldDialog({ selection, onClose }: FieldDialogProps) {
  const [field, setField] = useState<TagFieldName>("status");
  const [status, setStatus] = useState<PublicationStatus>("in-review");
  const [value, setValue] = useState("");
  const [reason, setReason] = useState("");
  const set = field === "status" ? { status } : typedValue(field, value);
  const why = reason.trim();
  const edit = set === undefined ? undefined : { selection, set, ...(why === "" ? {} : { reason: why }) };
  const { plan, error, canApply } = useEditPlan(set === undefined ? undefined : { selection, set });

  async function apply() {
    if (edit !== undefined && (await applyEdit(edit))) onClose();
  }

  return (
    <Dialog
      title={say("Change a field")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("Cancel")}</Button>
          <Button tone="primary" isDisabled={!canApply} onPress={() => void apply()}>
            {say("Change")}
          </Button>
        </>
      }
    >
      <div className="bulk-dialog">
        <div className="bulk-field">
          <Choice label={say("Field")} options={fields()} value={field} onChange={setField} />
          {field === "status" ? (
            <Choice label={say("Status")} options={statuses()} value={status} onChange={setStatus} />
          ) : null}
        </div>
        {field === "status" ? null : (
          <TextField
            label={say(fieldNames[field])}
            value={value}
            onChange={setValue}
            description={say(field === "title" ? "Each needs one." : "Empty takes it away.")}
          />
        )}
        {field === "embargo" ? <EmbargoPassed day={readDate(value.trim())} /> : null}
        <TextField label={say("Why (kept in the history)")} value={reason} onChange={setReason} maxLength={1_000} />
        <EditPlan plan={plan} error={error} />
      </div>
    </Dialog>
  );
}

/** Undefined while the field cannot be what is typed. */
function typedValue(field: Exclude<TagFieldName, "status">, typed: string): TagFields | undefined {
  const text = typed.trim();
  if (text === "") return field === "title" ? undefined : { [field]: null };
  return { [field]: dates.has(field) ? readDate(text) : text };
}
