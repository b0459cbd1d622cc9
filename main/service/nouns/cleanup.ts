import type { NameDoubt, NameList } from "../../../shared/contract/cleanup.ts";
import { transcriptsIn } from "../../archive/changes/transcripts-in.ts";
import { inSlices } from "../../runtime/slices.ts";
import { nameDoubts } from "../../tagging/cleanup/name-doubts.ts";
import { planNameFix } from "../../tagging/cleanup/plan-name-fix.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";

/** What of an archive is to be put in order that only its texts can tell. */
export function cleanupHandlers({ desk }: Context): HandlersOf<"cleanup"> {
  const doubtsOf = async (list: NameList, patience: number) => {
    const { archive, learner: learnerOf } = desk();
    const learner = learnerOf();
    learner.readAll();
    await learner.settled(patience);
    const doubts = await inSlices(nameDoubts(archive.tables, learner.ledger, list));
    return { doubts, learning: learner.progress() };
  };
  return {
    names: async ({ list, offset, limit, patience }) => {
      const { doubts, learning } = await doubtsOf(list, patience);
      return { doubts: doubts.slice(offset, offset + limit), total: doubts.length, learning };
    },
    fixNames: async ({ list, only, patience }) => {
      const { archive, undo } = desk();
      const { doubts } = await doubtsOf(list, patience);
      const asked = only && new Set(only.map(keyOf));
      const fixed = asked ? doubts.filter((one) => asked.has(keyOf(one))) : doubts;
      let changed = 0;
      const step = await archive.commitPlan(function* () {
        const { changes, names } = yield* planNameFix(archive.tables, list, fixed);
        changed = transcriptsIn(changes).size;
        return { deed: { code: "tag", count: changed, names: [...names] }, changes };
      });
      if (!step) return { changed: 0 };
      undo.made(step.id);
      return { step: step.id, changed };
    },
  };
}

const keyOf = ({ transcript, person }: Pick<NameDoubt, "transcript" | "person">): string => `${transcript} ${person}`;
