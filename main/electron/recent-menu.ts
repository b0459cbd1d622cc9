import type { Service } from "../service/service.ts";
import { reportFailure } from "./failure.ts";
import { setMenu } from "./menu.ts";

/** Keeps the archives that the menu offers those that were opened lately on this machine, and are there. */
export async function followRecent(service: Service): Promise<void> {
  const open = (folder: string): void => void service.openPath(folder);
  let shown = "";
  const show = async (): Promise<void> => {
    const { recent } = await service.handlers.archive.state({});
    const archives = recent.filter(({ available }) => available).map(({ name, folder }) => ({ name, folder }));
    // A menu that is made anew closes: only when there is something new in it.
    const next = JSON.stringify(archives);
    if (next === shown) return;
    shown = next;
    setMenu({ archives, open });
  };
  service.hear((name) => {
    if (name === "archive.state") show().catch(reportFailure);
  });
  await show();
}
