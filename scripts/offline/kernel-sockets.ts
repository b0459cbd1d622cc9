import { readdir, readFile, readlink } from "node:fs/promises";

const tables = ["tcp", "tcp6", "udp", "udp6", "raw", "raw6"];

/**
 * The network sockets that a process on Linux has, each as `local foreign state`, addresses as the kernel writes them:
 * `0100007F:1F90 00000000:0000 0A` listens on 127.0.0.1:8080 (https://docs.kernel.org/networking/proc_net_tcp.html).
 */
export async function kernelSockets(pid: number): Promise<readonly string[]> {
  const handles = await readdir(`/proc/${pid}/fd`);
  // A handle may be closed between the two calls.
  const links = await Promise.all(handles.map((one) => readlink(`/proc/${pid}/fd/${one}`).catch(() => "")));
  const own = new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []));
  // Without IPv6 its tables are not there.
  const texts = await Promise.all(tables.map((kind) => readFile(`/proc/${pid}/net/${kind}`, "utf8").catch(() => "")));
  return texts.flatMap((text) => text.trim().split("\n").slice(1)).flatMap((row) => addressesIn(row, own));
}

function addressesIn(row: string, own: ReadonlySet<string>): readonly string[] {
  const columns = row.trim().split(/\s+/);
  return own.has(columns[9] ?? "") ? [columns.slice(1, 4).join(" ")] : [];
}
