import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Notice } from "../design/notice.tsx";
import { sayNodes } from "../language/say-nodes.tsx";
import { ComparisonRows } from "./comparison-rows.tsx";
import { sayShare } from "./comparison-words.ts";
import "./comparison-view.css";

type ComparisonViewProps = { readonly importId: string; readonly item: number; readonly of: string };

/** What a file says otherwise than what it is a version of, paragraph by paragraph. */
export function ComparisonView({ importId, item, of }: ComparisonViewProps) {
  const { value, error } = useCall(bridge.imports.diff, { import: importId, item });
  if (error !== undefined) return <Notice tone="problem">{error.message}</Notice>;
  if (value === undefined) return <p aria-busy="true">{say("Comparing…")}</p>;
  return (
    <section className="comparison" aria-label={say("What differs from {title}", { title: of })}>
      <p className="comparison-lead">
        {sayShare(value)}{" "}
        {sayNodes("Only in “{title}”: {gone}. Only in this file: {come}.", {
          title: of,
          gone: <del>{say("struck out")}</del>,
          come: <ins>{say("underlined")}</ins>,
        })}
      </p>
      <ComparisonRows comparison={value} />
    </section>
  );
}
