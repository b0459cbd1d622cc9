import type { BackupReport } from "../../shared/contract/backups.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { formatCount } from "../format/number.ts";
import { backupReportWords } from "./backup-words.ts";

/** Damaged files shown one by one. */
const shown = 500;

type BackupReportViewProps = { readonly report: BackupReport; readonly onClose: () => void };

export function BackupReportView({ report, onClose }: BackupReportViewProps) {
  const { folder, damage } = report;
  const isGood = damage.length === 0;
  return (
    <Dialog
      title={isGood ? "Backup verified" : "Backup with problems"}
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={() => onClose()} autoFocus>
          Done
        </Button>
      }
    >
      <Notice tone={isGood ? "info" : "problem"} title={folder}>
        {backupReportWords(report).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      {isGood ? null : (
        <ul className="backup-damage" aria-label="Problems">
          {damage.slice(0, shown).map(({ file, problem }) => (
            <li key={file}>
              <code>{file}</code> {problem}
            </li>
          ))}
          {damage.length > shown ? <li>And {formatCount(damage.length - shown)} more.</li> : null}
        </ul>
      )}
    </Dialog>
  );
}
