import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { type FocusPoint, focusOn } from "../commands/focus-points.ts";
import { TagList } from "../design/tag-list.tsx";
import { useMore } from "../design/use-more.tsx";
import { Held } from "./stale.tsx";
import { type GroupProps, TagGroup, tagsAtOnce } from "./tag-group.tsx";
import { tallyWords } from "./tally-words.ts";
import { TermField } from "./term-field.tsx";

type TermGroupProps = GroupProps & {
  readonly kind: "topics" | "sections";
  readonly title: string;
  readonly keys: string;
  readonly point: FocusPoint;
};

export function TermGroup({ title, keys, ...terms }: TermGroupProps) {
  return (
    <TagGroup title={title} keys={keys}>
      <Terms {...terms} />
    </TagGroup>
  );
}

const words = {
  topics: { label: "Topics", noun: "topic", add: "Add a topic", placeholder: "Add a topic…" },
  sections: { label: "Sections", noun: "section", add: "Add a section", placeholder: "Add a section…" },
} as const;

type TermsProps = GroupProps & { readonly kind: "topics" | "sections"; readonly point?: FocusPoint };

/** The terms of one kind and the field that adds to them. */
export function Terms({ kind, point, tallies, isReadOnly, change }: TermsProps) {
  const { label, noun, add, placeholder } = words[kind];
  const { shown, button } = useMore(tallies[kind], tagsAtOnce);
  const items = shown.map((tally) => {
    const note = tallyWords(tally.count, tallies.count);
    return { id: tally.id, label: tally.label, note, isPartial: note !== undefined };
  });

  function remove(id: string) {
    const tally = tallies[kind].find((one) => one.id === id);
    if (tally !== undefined) void change({ kind, do: "remove", terms: [{ id, label: tally.label }] });
  }

  return (
    <>
      <Held>
        <TagList
          label={say(label)}
          items={items}
          onRemove={isReadOnly ? undefined : remove}
          onPress={isReadOnly ? undefined : (id) => void extend(id)}
          onEmptied={() => focusOn(point ?? "list")}
        />
        {button}
        {items.length === 0 && isReadOnly ? <p className="tag-none">{say("None")}</p> : null}
      </Held>
      {isReadOnly ? null : (
        <TermField
          label={say(add)}
          placeholder={say(placeholder)}
          noun={noun}
          suggest={bridge[kind].suggest}
          onAdd={(term) => change({ kind, do: "add", terms: [term] })}
          {...(point === undefined ? {} : { point })}
        />
      )}
    </>
  );

  /** Pressing a tag that only some carry gives it to all. */
  async function extend(id: string) {
    const tally = tallies[kind].find((one) => one.id === id);
    if (tally !== undefined && tally.count < tallies.count)
      await change({ kind, do: "add", terms: [{ id, label: tally.label }] });
  }
}
