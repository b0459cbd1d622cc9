import path from "node:path";
import type { Service } from "../../main/service/service.ts";
import { viewSchema } from "../../shared/contract/finding.ts";
import { tagEditSchema } from "../../shared/contract/tags.ts";
import type { PublicationStatus } from "../../shared/records/publication.ts";
import { longestHold } from "../finding/hold.ts";
import { median, type Row, time } from "../row.ts";
import { historyBytes, openPeer, tagRequest } from "./durable-tag.ts";
import { openService } from "./open-service.ts";

const rounds = 200;
const bulk = 10_000;

/** What the window asks for: a tag on one; a tag, a merge, an un-merge, a rename, a publication and a deletion on 10,000 (or all there are), and taking them back. */
export async function benchService(size: number, folder: string): Promise<Row[]> {
  const service = await openService(folder);
  try {
    await service.indexed();
    const { ids } = await service.handlers.finding.ids({ view: viewSchema.parse({}) });
    return [await benchOne(service, ids, size, folder), ...(await benchBulk(service, ids.slice(0, bulk), size))];
  } finally {
    await service.close();
  }
}

async function benchOne(service: Service, ids: readonly string[], size: number, folder: string): Promise<Row> {
  const peer = await openPeer(path.dirname(folder));
  const topic = await topicNamed(service, 20);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (const id of ids.slice(0, rounds)) {
    const before = await historyBytes(folder);
    ours.push(await time(() => service.call("tags", "apply", tagRequest([id], topic))));
    const bytes = (await historyBytes(folder)) - before;
    if (bytes > 0) theirs.push(await time(() => peer.append(bytes)));
  }
  await peer.close();
  const peerName = "append + fdatasync of the same bytes";
  return { what: "tag, as a window asks for it", size, ours: median(ours), peer: median(theirs), peerName, limit: 4 };
}

async function benchBulk(service: Service, ids: readonly string[], size: number): Promise<Row[]> {
  const rows: Row[] = [];
  const topic = await topicNamed(service, 21);
  const measure = async (what: string, work: () => Promise<{ readonly changed: number }>) => {
    let changed = 0;
    let ours = 0;
    const held = await longestHold(async () => {
      ours = await time(async () => {
        changed = (await work()).changed;
      });
      // What hears of the change afterwards counts too.
      await service.handlers.finding.list({ view: viewSchema.parse({}), offset: 0, limit: 100 });
    });
    if (changed < ids.length * 0.8) throw new Error(`${what}: only ${changed} changed`);
    rows.push({ what, size, ours, unit: "ms", atMost: 1_000 });
    rows.push({ what: `${what}: longest hold`, size, ours: held, unit: "ms", atMost: 50 });
  };
  const count = ids.length.toLocaleString("en");
  await measure(`tag ${count}`, () => service.handlers.tags.apply(tagRequest(ids, topic)));
  await measure(`undo of tag ${count}`, () => service.handlers.history.undo({}));
  await measure(`redo of tag ${count}`, () => service.handlers.history.redo({}));
  const into = await topicNamed(service, 22);
  await measure(`merge on ${count}`, () => service.handlers.topics.merge({ from: [topic], into, take: {} }));
  await measure(`undo of merge on ${count}`, () => service.handlers.history.undo({}));
  await service.handlers.topics.merge({ from: [topic], into, take: {} });
  await measure(`un-merge of ${count}`, () => service.handlers.topics.unmerge({ term: topic, from: into }));
  await measure(`rename on ${count}`, async () => {
    await service.handlers.topics.rename({ id: topic, label: "Dredging of the outer harbour" });
    return { changed: ids.length };
  });
  const status = (to: PublicationStatus) => tagEditSchema.parse({ selection: { ids: [...ids] }, set: { status: to } });
  await service.handlers.tags.apply(status("approved"));
  await measure(`publish ${count}`, () => service.handlers.tags.apply(status("published")));
  await measure(`undo of publish ${count}`, () => service.handlers.history.undo({}));
  await measure(`deletion of a term of ${count}`, () =>
    service.handlers.topics.remove({ ids: [topic], uses: { do: "remove" } }),
  );
  return rows;
}

async function topicNamed(service: Service, n: number): Promise<string> {
  const { suggestions } = await service.handlers.topics.suggest({ text: "", limit: n + 1 });
  const id = suggestions[n]?.id;
  if (id === undefined) throw new RangeError(`the archive has no topic ${n}`);
  return id;
}
