import type { BackupReport } from "../../shared/contract/backups.ts";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { backupReportWords } from "./backup-words.ts";

/** Damaged files shown one by one. */
const shown = 500;

type BackupReportViewProps = { readonly report: BackupReport; readonly onClose: () => void };

export function BackupReportView({ report, onClose }: BackupReportViewProps) {
  const { folder, damage } = report;
  const isGood = damage.length === 0;
  return (
    <Dialog
      title={isGood ? say("Backup verified") : say("Backup with problems")}
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={() => onClose()} autoFocus>
          {say("Done")}
        </Button>
      }
    >
      <Notice tone={isGood ? "info" : "problem"} title={folder}>
        {backupReportWords(report).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      {isGood ? null : (
        <ul className="backup-damage" aria-label={say("Problems")}>
          {damage.slice(0, shown).map(({ file, problem }) => (
            <li key={file}>
              <code>{file}</code> {problem}
            </li>
          ))}
          {damage.length > shown ? <li>{say("And {count, number} more.", { count: damage.length - shown })}</li> : null}
        </ul>
      )}
    </Dialog>
  );
}
