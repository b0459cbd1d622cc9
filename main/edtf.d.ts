/** The part of https://github.com/inukshuk/edtf.js that Lectern uses; the package carries no types. */
declare module "edtf" {
  /** A date, interval or season. `min` and `max` are milliseconds since 1970, UTC, for sorting. */
  type ExtendedDate = { readonly type: string; readonly min: number; readonly max: number; readonly edtf: string };
  /** Throws a SyntaxError when the text is not EDTF. */
  export default function edtf(text: string): ExtendedDate;
}
