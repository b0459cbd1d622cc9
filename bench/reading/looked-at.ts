/**
 * Lines that begin with a label which the truth of the samples leaves out, though somebody speaks there: each was looked at by hand. The truth has
 * a label only where it is set in one run of bold together with its colon, so it lacks those with a remark in parentheses
 * (`(retranslated)`, which is set in italics), those that a link breaks over two lines, some in capitals, and a few others.
 */
const lookedAt: ReadonlyMap<string, readonly number[]> = new Map([
  ["17113.txt", [16]],
  ["17758.txt", [15]],
  ["17767.txt", [142]],
  ["17976.txt", [513, 699]],
  ["51551.txt", [26]],
  ["52167.txt", [14]],
  ["52826.txt", [12]],
  ["52879.txt", [9]],
  ["53044.txt", [13]],
  ["54030.txt", [10]],
  ["54388.txt", [18]],
  ["54400.txt", [13]],
  ["54442.txt", [18]],
  ["54499.txt", [32]],
  ["54705.txt", [9]],
  ["55769.txt", [16]],
  ["56357.txt", [97]],
  ["56691.txt", [27]],
  ["56739.txt", [14]],
  ["56757.txt", [42]],
  ["56768.txt", [70]],
  ["56864.txt", [16]],
  ["57190.txt", [29]],
  ["57192.html", [8, 64, 74]],
  ["57192.txt", [8, 65, 75]],
  ["57275.txt", [63]],
  ["57632.txt", [21]],
  ["58436.txt", [25]],
  ["58581.txt", [20]],
  ["58627.txt", [15]],
  ["58715.txt", [24]],
  ["58727.txt", [15]],
  ["60511.txt", [21]],
  ["60707.txt", [14, 80, 115, 145]],
  ["60747.txt", [13]],
  ["60758.txt", [16]],
  ["60852.html", [18]],
  ["60852.txt", [21]],
  ["60856.txt", [17]],
  ["60858.txt", [12]],
  ["62073.txt", [171]],
  ["62948.txt", [24]],
  ["63572.txt", [21]],
  ["9207.txt", [15, 18]],
  [
    "press-briefings__2021-09__2021-09-17-background-press-call-by-senior-administration-officials-on-ethiopia.md",
    [204],
  ],
]);

/** Whether somebody speaks on the line (from 1), though the truth does not say so. */
export function isLookedAt(file: string, line: number | undefined): boolean {
  return line !== undefined && (lookedAt.get(file)?.includes(line) ?? false);
}
