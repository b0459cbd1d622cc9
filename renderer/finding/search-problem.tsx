import type { Problem } from "../../shared/contract/finding.ts";

type SearchProblemProps = { readonly id: string; readonly line: string; readonly problem: Problem };

/** What could not be understood, beneath the box, with a mark under its place. The rest of the line counts. */
export function SearchProblem({ id, line, problem }: SearchProblemProps) {
  return (
    <div className="search-problem">
      <div className="search-problem-place" aria-hidden="true">
        <span>{line.slice(0, problem.at)}</span>
        <mark>{line.slice(problem.at, problem.end)}</mark>
      </div>
      <p id={id} role="status">
        {problem.message}
      </p>
    </div>
  );
}
