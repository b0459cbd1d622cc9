import { useState } from "react";
import type { Response } from "../../shared/contract/contract.ts";
import { say } from "../../shared/language/say.ts";
import { isWritable } from "../archive/archive-state.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { formatMoment } from "../format/date.ts";
import { useStore } from "../store/store.ts";
import { CorrectionPreview } from "./correction-preview.tsx";
import { RevisionText } from "./revision-text.tsx";
import { useCorrection } from "./use-correction.ts";
import "./revisions.css";

type Revision = Response<"revisions", "list">["revisions"][number];

type RevisionsDialogProps = {
  readonly transcript: { readonly id: string; readonly title: string };
  readonly onClose: () => void;
};

/** Every text that a transcript had, to look at and to go back to. */
export function RevisionsDialog({ transcript, onClose }: RevisionsDialogProps) {
  const { id, title } = transcript;
  const { value, error } = useCall(bridge.revisions.list, { id }, useStore(revision));
  const [seen, setSeen] = useState<Revision | undefined>(undefined);
  const [why, setWhy] = useState("");
  const { looked, problem, isBusy, look, correct, back } = useCorrection(id);

  async function go() {
    if (looked !== undefined && (await correct(looked, why.trim()))) onClose();
  }

  const isList = looked === undefined && seen === undefined;
  const leave = () => (looked === undefined ? setSeen(undefined) : back());
  return (
    <Dialog
      title={say("Revisions of “{title}”", { title })}
      size="large"
      onClose={onClose}
      actions={
        <>
          {isList ? (
            <Button onPress={onClose}>{say("Close")}</Button>
          ) : (
            <Button onPress={leave}>{say("Back to the revisions")}</Button>
          )}
          {looked === undefined ? null : (
            <Button tone="primary" isDisabled={isBusy || why.trim() === ""} onPress={() => void go()}>
              {say("Go back to it")}
            </Button>
          )}
        </>
      }
    >
      {error === undefined ? null : <Notice tone="problem">{error.message}</Notice>}
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
      {isList ? (
        <ol className="revisions">
          {(value?.revisions ?? []).toReversed().map((one) => (
            <RevisionRow
              key={`${one.at} ${one.text}`}
              one={one}
              isBusy={isBusy}
              onLook={() => setSeen(one)}
              onBack={() => void look({ revision: one.text })}
            />
          ))}
        </ol>
      ) : null}
      {looked === undefined && seen !== undefined ? <RevisionText id={id} revision={seen.text} /> : null}
      {looked === undefined ? null : <CorrectionPreview looked={looked} why={why} onWhy={setWhy} />}
    </Dialog>
  );
}

type RevisionRowProps = {
  readonly one: Revision;
  readonly isBusy: boolean;
  readonly onLook: () => void;
  readonly onBack: () => void;
};

function RevisionRow({ one, isBusy, onLook, onBack }: RevisionRowProps) {
  const { at, who, why, isCurrent } = one;
  const when = at === undefined ? say("As received") : formatMoment(at);
  return (
    <li className="revision" aria-current={isCurrent ? "true" : undefined}>
      <div className="revision-said">
        <p>
          <b>{when}</b>
          {who === undefined ? null : ` · ${who}`}
          {isCurrent ? ` · ${say("the text now")}` : null}
        </p>
        {why === undefined ? null : <p>{why}</p>}
      </div>
      <Button aria-label={say("Look at it: {when}", { when })} onPress={onLook}>
        {say("Look at it")}
      </Button>
      {isCurrent || !isWritable() ? null : (
        <Button aria-label={say("Go back to it…: {when}", { when })} isDisabled={isBusy} onPress={onBack}>
          {say("Go back to it…")}
        </Button>
      )}
    </li>
  );
}
