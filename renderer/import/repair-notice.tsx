import { say } from "../../shared/language/say.ts";
import { isolate } from "../../shared/records/isolate.ts";
import type { Warning } from "../../shared/records/transcript.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { describeWarning } from "../transcripts/warning-words.ts";
import type { RowProps } from "./text-row.tsx";

type Correcting = Pick<RowProps, "onCorrect" | "canEdit">;

type RepairNoticeProps = Correcting & {
  readonly warning: Warning;
  readonly repair: NonNullable<Warning["repair"]>;
};

/** Garbled letters as they stand and as they would read; nothing is repaired before somebody says so. */
export function RepairNotice({ warning, repair, onCorrect, canEdit }: RepairNoticeProps) {
  return (
    <Notice
      tone="caution"
      actions={
        canEdit ? (
          <Button onPress={() => void onCorrect({ repairMojibake: true })}>{say("Repair the letters")}</Button>
        ) : null
      }
    >
      {describeWarning(warning)}
      <br />
      {say("Repaired: “{text}”", { text: isolate(repair.after) })}
    </Notice>
  );
}

/** Said while the page is shown with its letters repaired. */
export function RepairedNotice({ onCorrect, canEdit }: Correcting) {
  return (
    <Notice
      title={say("The letters were repaired")}
      actions={
        canEdit ? (
          <Button onPress={() => void onCorrect({ repairMojibake: false })}>{say("Show them as received")}</Button>
        ) : null
      }
    >
      {say("The original stays as it was received.")}
    </Notice>
  );
}
