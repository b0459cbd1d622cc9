import type { Speaker } from "../../../shared/records/transcript.ts";
import { holdsWords, remembering } from "./evaluate-field.ts";
import type { Ground } from "./ground.ts";

/** Whether a speaker is a person whom the name may mean, or has a label that stands for nobody and holds it. */
export async function speakersCalled(
  name: string,
  { personsCalled }: Pick<Ground, "personsCalled">,
): Promise<(speaker: Speaker) => boolean> {
  const ids = new Set(await personsCalled(name, false));
  const holds = remembering(holdsWords({ value: name, prefix: false }));
  return ({ person, label }) => (person === undefined ? holds(label) : ids.has(person));
}
