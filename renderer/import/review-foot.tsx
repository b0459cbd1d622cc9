import type { ImportPage, ImportState } from "../../shared/contract/imports.ts";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Kbd } from "../design/kbd.tsx";
import { sayNodes } from "../language/say-nodes.tsx";
import { FolderChoice } from "./folder-choice.tsx";
import { layoutWords } from "./group-words.ts";

type ReviewFootProps = {
  readonly state: ImportState;
  readonly onState: (state: ImportState) => void;
  readonly page: ImportPage | undefined;
  readonly canRun: boolean;
  readonly onCancel: () => void;
  readonly onRun: () => void;
};

/** How the file was understood, and the two ways on. */
export function ReviewFoot({ state, onState, page, canRun, onCancel, onRun }: ReviewFootProps) {
  const facts = [
    [say("Layout"), page?.layout && layoutWords(page.layout)],
    [say("Encoding"), page?.encoding],
    [say("Format"), page?.format],
  ].filter((fact): fact is [string, string] => fact[1] !== undefined);
  return (
    <footer className="review-foot">
      <dl className="review-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <span className="review-keys" aria-hidden="true">
        {sayNodes("{j} {k} between files, {space} choose, {n} next doubt", {
          j: <Kbd keys="J" />,
          k: <Kbd keys="K" />,
          space: <Kbd keys="Space" />,
          n: <Kbd keys="N" />,
        })}
      </span>
      <span role="status" className="visually-hidden">
        {say("{count, number} chosen", { count: state.chosen })}
      </span>
      <FolderChoice state={state} onState={onState} />
      <Button onPress={() => onCancel()}>{say("Cancel")}</Button>
      <Button tone="primary" onPress={() => onRun()} isDisabled={!canRun}>
        {say("Import {count, plural, one {# file} other {# files}}", { count: state.chosen })}
        <span className="review-run-keys" aria-hidden="true">
          <Kbd keys="Ctrl+Enter" />
        </span>
      </Button>
    </footer>
  );
}
