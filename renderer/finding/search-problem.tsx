import type { Problem } from "../../shared/contract/finding.ts";

/** What could not be understood, beneath the box, with a mark under its place. The rest of the line counts. */
export function SearchProblem({ line, problem }: { readonly line: string; readonly problem: Problem }) {
  return (
    <div className="search-problem">
      <div className="search-problem-place" aria-hidden="true">
        <span>{line.slice(0, problem.at)}</span>
        <mark>{line.slice(problem.at, problem.end)}</mark>
      </div>
      <p role="status">{problem.message}</p>
    </div>
  );
}
