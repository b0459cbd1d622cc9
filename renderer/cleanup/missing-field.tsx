import { say } from "../../shared/language/say.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { everything, showQuery, toView } from "../finding/narrowing.ts";
import { showMainView } from "../screens/main-view.ts";
import { useStore } from "../store/store.ts";
import { closeVocabulary } from "../vocabulary/open-vocabulary.ts";
import { queryOf } from "./cleanup-lists.ts";

type MissingFieldProps = { readonly list: keyof typeof queryOf; readonly onShow: () => void };

/** How many transcripts lack a field, and the way to them: there one or all are edited. */
export function MissingField({ list, onShow }: MissingFieldProps) {
  const query = queryOf[list];
  const view = toView({ ...everything, query });
  const { value, error } = useCall(bridge.finding.list, { view, offset: 0, limit: 1 }, useStore(revision));
  if (error !== undefined) return <Notice tone="problem">{error.message}</Notice>;
  if (value === undefined) return <p>{say("Looking…")}</p>;
  if (value.total === 0) return <p>{say("No transcript lacks it.")}</p>;
  return (
    <>
      <p>
        {say(
          "{count, plural, one {# transcript} other {# transcripts}}: choose one, or all of them, and edit the field.",
          {
            count: value.total,
          },
        )}
      </p>
      <Button
        onPress={() => {
          showQuery(query);
          showMainView("list");
          closeVocabulary();
          onShow();
        }}
      >
        {say("Show them")}
      </Button>
    </>
  );
}
