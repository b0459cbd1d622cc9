import type { Disk } from "../../runtime/disk/disk.ts";

/** The disk may take fewer bytes than it was given. */
export async function writeAll<H>(disk: Disk<H>, handle: H, bytes: Uint8Array): Promise<void> {
  for (let offset = 0; offset < bytes.length; ) offset += await disk.write(handle, bytes, offset);
}
