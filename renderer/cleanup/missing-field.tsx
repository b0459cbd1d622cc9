import { viewSchema } from "../../shared/contract/finding.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { showQuery } from "../finding/narrowing.ts";
import { formatQuantity } from "../format/number.ts";
import { showMainView } from "../screens/main-view.ts";
import { useStore } from "../store/store.ts";
import { closeVocabulary } from "../vocabulary/open-vocabulary.ts";
import { queryOf } from "./cleanup-lists.ts";

type MissingFieldProps = { readonly list: keyof typeof queryOf; readonly onShow: () => void };

/** How many transcripts lack a field, and the way to them: there one or all are edited. */
export function MissingField({ list, onShow }: MissingFieldProps) {
  const query = queryOf[list];
  const view = viewSchema.parse({ query });
  const { value, error } = useCall(bridge.finding.list, { view, offset: 0, limit: 1 }, useStore(revision));
  if (error !== undefined) return <Notice tone="problem">{error.message}</Notice>;
  if (value === undefined) return <p>Looking…</p>;
  if (value.total === 0) return <p>No transcript lacks it.</p>;
  return (
    <>
      <p>{formatQuantity(value.total, "transcript", "transcripts")}: choose one, or all of them, and edit the field.</p>
      <Button
        onPress={() => {
          showQuery(query);
          showMainView("list");
          closeVocabulary();
          onShow();
        }}
      >
        Show them
      </Button>
    </>
  );
}
