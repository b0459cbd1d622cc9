import type { ImportItem } from "../../shared/contract/imports.ts";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";

type VersionNoticeProps = {
  readonly item: ImportItem;
  readonly isCompared: boolean;
  readonly onCompare: (compared: boolean) => void;
};

const whatHappens = {
  version: "Nothing is merged: it comes in as a transcript of its own, or is left out.",
  "same-text": "It is left out unless you choose it.",
} as const;

/** Over the record of a file whose text is known: of what it is a version, and the way to see what differs. */
export function VersionNotice({ item, isCompared, onCompare }: VersionNoticeProps) {
  const { kind, reason } = item.verdict;
  if (kind !== "version" && kind !== "same-text") return null;
  return (
    <Notice
      title={reason ?? ""}
      actions={
        <Button onPress={() => onCompare(!isCompared)}>
          {isCompared ? say("Show the page") : say("Show what differs")}
        </Button>
      }
    >
      {say(whatHappens[kind])}
    </Notice>
  );
}
