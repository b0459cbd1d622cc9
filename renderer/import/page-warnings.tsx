import type { ImportPage } from "../../shared/contract/imports.ts";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
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
            <Button
              tone="quiet"
              onPress={mark}
              onFocus={mark}
              aria-label={say("Show {lines}", { lines: nameLines(lines) })}
            >
              {nameLines(lines)}
            </Button>
          )
        }
      >
        {warnings.slice(0, alike).map((warning) => (
          <p key={JSON.stringify(warning)}>{describeWarning(warning)}</p>
        ))}
        {warnings.length > alike ? (
          <p>
            {say("And {count, plural, one {# other} other {# others}} like it.", { count: warnings.length - alike })}
          </p>
        ) : null}
      </Notice>
    </div>
  );
}
