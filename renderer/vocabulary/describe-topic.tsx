import { useState } from "react";
import type { TopicDetails } from "../../shared/contract/vocabulary.ts";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { CheckedField } from "./checked-field.tsx";
import { DescribeFrame } from "./describe-frame.tsx";
import { topicForm, topicSet } from "./topic-form.ts";
import { TopicPicks } from "./topic-picks.tsx";
import { useTermEdit } from "./use-term-edit.ts";

type DescribeTopicProps = { readonly details: TopicDetails; readonly onClose: () => void };

/** All that can be said of a topic. */
export function DescribeTopic({ details, onClose }: DescribeTopicProps) {
  const [before] = useState(() => topicForm(details));
  const [form, setForm] = useState(before);
  const edit = useTermEdit(bridge.topics, details, topicSet(before, form));
  return (
    <DescribeFrame label={before.label} edit={edit} onClose={onClose}>
      <CheckedField
        label={say("Name")}
        autoFocus
        value={form.label}
        onChange={(label) => setForm({ ...form, label })}
        problem={edit.problemOf("label")}
      />
      <CheckedField
        label={say("Also called")}
        description={say("One a line. A name that is changed stays here.")}
        rows={3}
        value={form.variants}
        onChange={(variants) => setForm({ ...form, variants })}
        problem={edit.problemBelow("variants")}
      />
      <TopicPicks
        title={say("Below")}
        add={say("Find the broader topic")}
        isSingle
        picked={form.broader === undefined ? [] : [form.broader]}
        onChange={([broader]) => setForm({ ...form, broader })}
        problem={edit.problemOf("broader")}
      />
      <TopicPicks
        title={say("Related")}
        add={say("Find a related topic")}
        picked={form.related}
        onChange={(related) => setForm({ ...form, related })}
        problem={edit.problemBelow("related")}
      />
      <CheckedField
        label={say("Scope note")}
        description={say("What the topic is for, and what it is not.")}
        rows={3}
        value={form.scopeNote}
        onChange={(scopeNote) => setForm({ ...form, scopeNote })}
        problem={edit.problemOf("scopeNote")}
      />
    </DescribeFrame>
  );
}
