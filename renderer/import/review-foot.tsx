import type { ImportPage, ImportState } from "../../shared/contract/imports.ts";
import { Button } from "../design/button.tsx";
import { Kbd } from "../design/kbd.tsx";
import { formatCount } from "../format/number.ts";
import { FolderChoice } from "./folder-choice.tsx";
import { layoutWords } from "./group-words.ts";
import { countFiles } from "./import-words.ts";

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
    ["Layout", page?.layout && layoutWords(page.layout)],
    ["Encoding", page?.encoding],
    ["Format", page?.format],
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
        <Kbd keys="J" /> <Kbd keys="K" /> between files, <Kbd keys="Space" /> choose, <Kbd keys="N" /> next doubt
      </span>
      <span role="status" className="visually-hidden">
        {formatCount(state.chosen)} chosen
      </span>
      <FolderChoice state={state} onState={onState} />
      <Button onPress={() => onCancel()}>Cancel</Button>
      <Button tone="primary" onPress={() => onRun()} isDisabled={!canRun}>
        Import {countFiles(state.chosen)}
        <span className="review-run-keys" aria-hidden="true">
          <Kbd keys="Ctrl+Enter" />
        </span>
      </Button>
    </footer>
  );
}
