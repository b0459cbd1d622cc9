import { contract } from "../../shared/contract/contract.ts";
import { viewSchema } from "../../shared/contract/finding.ts";
import { historyBytes, openPeer } from "../archive/durable-tag.ts";
import { median, type Row, time } from "../row.ts";
import type { Workbench } from "./workbench.ts";

const rounds = 200;

/** One durable tag through the service, against append and fdatasync of the same bytes, turn by turn. */
export async function benchTag(size: number, { folder, archiveFolder, service }: Workbench): Promise<Row[]> {
  const { rows } = await service.handlers.finding.list({ view: viewSchema.parse({}), offset: 0, limit: rounds });
  const { suggestions } = await service.handlers.topics.suggest({ text: "", limit: 1 });
  const topic = suggestions[0];
  if (!topic) throw new Error("the generated archive has no topics");
  const appended = await openPeer(folder);
  const ours: number[] = [];
  const peer: number[] = [];
  let bytes = await historyBytes(archiveFolder);
  for (const row of rows) {
    const request = {
      selection: { ids: [row.id] },
      set: { notes: `seen ${row.id}` },
      add: { topics: [{ id: topic.id }] },
    };
    ours.push(await time(() => service.handlers.tags.apply(contract.tags.apply.request.parse(request))));
    const after = await historyBytes(archiveFolder);
    const added = after - bytes;
    bytes = after;
    peer.push(await time(() => appended.append(added)));
  }
  await appended.close();
  return [
    {
      what: "tag",
      size,
      ours: median(ours),
      peer: median(peer),
      peerName: "append + fdatasync of the same bytes",
      limit: 4,
    },
  ];
}
