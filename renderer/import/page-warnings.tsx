import type { ImportPage } from "../../shared/contract/imports.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { formatQuantity } from "../format/number.ts";
import { describeWarning } from "../transcripts/warning-words.ts";
import { nameLines } from "./line-numbers.ts";

type PageWarningsProps = Pick<ImportPage, "warnings"> & { readonly onMark: (lines: readonly number[]) => void };

/** Of many that are alike the first are shown. */
const alike = 2;

/** What the reader wants a person to look at, each kind once, with a way to its lines. */
export function PageWarnings({ warnings, onMark }: PageWarningsProps) {
  const codes = [...new Set(warnings.map(({ code }) => code))];
  return codes.map((code) => (
    <AlikeWarnings key={code} warnings={warnings.filter((warning) => warning.code === code)} onMark={onMark} />
  ));
}

function AlikeWarnings({ warnings, onMark }: PageWarningsProps) {
  const lines = warnings.flatMap(({ line }) => line ?? []);
  const mark = () => onMark(lines);
  return (
    <div data-doubt={lines.length > 0}>
      <Notice
        tone="caution"
        actions={
          lines.length === 0 ? null : (
            <Button tone="quiet" onPress={mark} onFocus={mark} aria-label={`Show ${nameLines(lines)}`}>
              {nameLines(lines)}
            </Button>
          )
        }
      >
        {warnings.slice(0, alike).map((warning) => (
          <p key={JSON.stringify(warning)}>{describeWarning(warning)}</p>
        ))}
        {warnings.length > alike ? (
          <p>And {formatQuantity(warnings.length - alike, "other", "others")} like it.</p>
        ) : null}
      </Notice>
    </div>
  );
}
