/** Whether a file says by its name that it may be a project. */
export function isProjectName(name: string): boolean {
  return /\.qdpx$/i.test(name);
}
