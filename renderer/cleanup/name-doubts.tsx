import { useEffect, useState } from "react";
import type { NameDoubt, NameList } from "../../shared/contract/cleanup.ts";
import { say } from "../../shared/language/say.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { formatCount } from "../format/number.ts";
import { useStore } from "../store/store.ts";
import { fixWords } from "./cleanup-lists.ts";
import { fixNames } from "./fix-names.ts";

const shown = 100;
/** Milliseconds until it is asked again how far reading has come. */
const pause = 1_000;

type NameDoubtsProps = { readonly list: NameList; readonly canChange: boolean };

/** Persons whose names and tags do not agree: the first of them, each with a fix, and one for all. */
export function NameDoubts({ list, canChange }: NameDoubtsProps) {
  const [isBusy, setBusy] = useState(false);
  const request = { list, offset: 0, limit: shown, patience: 0 };
  const { value, error, isLoading, reload } = useCall(bridge.cleanup.names, request, useStore(revision));
  const left = value?.learning.left ?? 0;
  useEffect(() => {
    if (left === 0 || isLoading) return;
    const timer = setTimeout(reload, pause);
    return () => clearTimeout(timer);
  }, [left, isLoading, reload]);

  async function fix(one?: NameDoubt) {
    setBusy(true);
    await fixNames(list, one);
    setBusy(false);
  }

  if (error !== undefined) return <Notice tone="problem">{error.message}</Notice>;
  if (value === undefined) return <p>{say("Reading…")}</p>;
  const { doubts, total } = value;
  const words = fixWords[list];
  const isReading = left > 0;
  return (
    <>
      <p role="status">
        {isReading
          ? `${say("Reading: {count, plural, one {# transcript} other {# transcripts}} to go.", { count: left })} `
          : ""}
        {total === 0 ? (isReading ? "" : say(words.none)) : saidOf(total)}
      </p>
      <ul className="cleanup-list" aria-label={say("Names and tags that do not agree")}>
        {doubts.map((one) => (
          <li key={`${one.transcript} ${one.person} ${one.role}`}>
            <span className="cleanup-what">
              {isolate(one.label)} <small>{say(one.role)}</small>
              <small>
                {isolate(one.title)}
                {one.times > 0 ? ` · ${say("named ×{times, number}", { times: one.times })}` : ""}
              </small>
            </span>
            {canChange ? (
              <Button
                tone="quiet"
                isDisabled={isBusy}
                aria-label={say("{act}: {person}, in {title}", {
                  act: say(words.one),
                  person: one.label,
                  title: one.title,
                })}
                onPress={() => void fix(one)}
              >
                {say(words.one)}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {canChange && total > 0 ? (
        <Button isDisabled={isBusy || isReading} onPress={() => void fix()}>
          {`${say(words.all)} (${formatCount(total)})`}
        </Button>
      ) : null}
    </>
  );
}

function saidOf(total: number): string {
  return total > shown
    ? say("{count, plural, one {# name} other {# names}} to look at; the first {shown, number} are shown.", {
        count: total,
        shown,
      })
    : say("{count, plural, one {# name} other {# names}} to look at.", { count: total });
}
