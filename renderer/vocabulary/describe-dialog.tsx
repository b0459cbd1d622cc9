import type { LecternErrorData } from "../../shared/contract/error.ts";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { DescribePerson } from "./describe-person.tsx";
import { DescribeTopic } from "./describe-topic.tsx";
import type { VocabularyKind } from "./use-terms.ts";

type DescribeDialogProps = {
  readonly kind: VocabularyKind;
  readonly id: string;
  readonly onClose: () => void;
};

/** The fields of a term as they are when it opens. */
export function DescribeDialog({ kind, id, onClose }: DescribeDialogProps) {
  return kind === "topics" ? <Topic id={id} onClose={onClose} /> : <Person id={id} onClose={onClose} />;
}

type OneProps = Omit<DescribeDialogProps, "kind">;

function Topic({ id, onClose }: OneProps) {
  const { value, error } = useCall(bridge.topics.details, { id });
  if (value === undefined) return <Unready error={error} onClose={onClose} />;
  return <DescribeTopic details={value} onClose={onClose} />;
}

function Person({ id, onClose }: OneProps) {
  const { value, error } = useCall(bridge.persons.details, { id });
  if (value === undefined) return <Unready error={error} onClose={onClose} />;
  return <DescribePerson details={value} onClose={onClose} />;
}

type UnreadyProps = { readonly error: LecternErrorData | undefined; readonly onClose: () => void };

function Unready({ error, onClose }: UnreadyProps) {
  if (error === undefined) return null;
  return (
    <Dialog title={say("Describe")} onClose={onClose}>
      <Notice tone="problem">{error.message}</Notice>
    </Dialog>
  );
}
