import { listenToParent, postToParent } from "../runtime/parent.ts";
import { answerMessage } from "./index/answer.ts";

// SQLite has no way to interrupt a query and blocks its thread: it gets a process, which can be killed at any time.
listenToParent((message) => {
  const reply = answerMessage(message);
  if (reply) postToParent(reply);
});
