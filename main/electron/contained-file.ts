import path from "node:path";

/**
 * The file under `root` that an address's path names, or undefined when it names nothing there. The containment is
 * checked on the decoded, resolved path, so that neither `%2e%2e` nor a backslash nor a drive letter leads out.
 */
export function containedFile(root: string, pathname: string): string | undefined {
  const decoded = decode(pathname);
  if (decoded === undefined || decoded.includes("\0")) return undefined;
  const file = path.join(root, decoded);
  const inside = path.relative(root, file);
  const leadsOut = inside === "" || inside === ".." || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside);
  return leadsOut ? undefined : file;
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
