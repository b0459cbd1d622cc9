import { collections, noLists } from "../collections/lists.ts";
import { forgetLines } from "../concordance/gather-lines.ts";
import { chosen, nothing } from "../finding/chosen.ts";
import { forgetListing } from "../finding/listing.ts";
import { everything, narrowing } from "../finding/narrowing.ts";
import { compared } from "../frequency/compared.ts";
import { closeToast } from "../notices/toast.ts";
import { run } from "../run/run.ts";
import { showMainView } from "../screens/main-view.ts";
import { closeDialog, importing, vocabulary } from "../screens/screen.ts";
import { forgetEdits } from "../tags/edits.ts";
import { forgetAnswers } from "./kept-answers.ts";
import { isVerifying } from "./verify.ts";

/** Nothing of one archive may be seen in the next. */
export function forgetArchive(): void {
  narrowing.set(everything);
  chosen.set(nothing);
  forgetListing();
  collections.set(noLists);
  forgetLines();
  compared.set([]);
  showMainView("list");
  forgetEdits();
  importing.set(undefined);
  vocabulary.set(undefined);
  run.set(undefined);
  isVerifying.set(false);
  closeDialog();
  closeToast();
  forgetAnswers();
}
