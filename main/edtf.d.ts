/** The part of https://github.com/inukshuk/edtf.js that Lectern uses; the package carries no types. */
declare module "edtf" {
  /** A date, interval or season. `min` and `max` are milliseconds since 1970, UTC, for sorting; null where one is not known. */
  type ExtendedDate = {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly edtf: string;
  };
  /** Throws a SyntaxError when the text is not EDTF; but takes five digits and more for milliseconds since 1970. */
  export default function edtf(text: string): ExtendedDate;
}
