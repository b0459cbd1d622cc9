import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Notice } from "../design/notice.tsx";
import { TextField } from "../design/text-field.tsx";

/** An earlier text, whole and as it stands in its file. */
export function RevisionText({ id, revision }: { readonly id: string; readonly revision: string }) {
  const { value, error } = useCall(bridge.revisions.text, { id, revision });
  if (error !== undefined) return <Notice tone="problem">{error.message}</Notice>;
  if (value === undefined) return <p aria-busy="true">{say("Reading…")}</p>;
  return <TextField label={say("Its text")} rows={20} isReadOnly autoFocus value={value.text} />;
}
