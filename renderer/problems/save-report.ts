import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { saveText } from "../files/save-text.ts";
import { sayProblem, tell } from "../notices/toast.ts";

/** What helps others to find out why something went wrong, as a file of the user's. */
export async function saveProblemReport(): Promise<void> {
  const report = await bridge.problems.report({});
  if (!report.ok) {
    sayProblem(report.error.message);
    return;
  }
  saveText(report.value.name, [report.value.text]);
  tell(
    say(
      "The problem report is saved. Read it before you send it: it has versions, sizes and what failed, nothing of transcripts and no names.",
    ),
  );
}
