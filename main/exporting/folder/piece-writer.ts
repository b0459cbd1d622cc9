import { createByteBuffer } from "./byte-buffer.ts";

/** Pieces that go on as bytes, many at once. */
export type PieceWriter = {
  /** Resolves at once while there is room; to be waited for before the next. */
  readonly write: (piece: string | Uint8Array) => Promise<void> | undefined;
  /** What is left. */
  readonly end: () => Promise<void>;
};

/** @param put is waited for, and may keep nothing of the bytes */
export function createPieceWriter(put: (bytes: Uint8Array) => Promise<void>): PieceWriter {
  const buffer = createByteBuffer();

  async function writeRest(piece: string | Uint8Array): Promise<void> {
    for (let rest: typeof piece | undefined = piece; rest !== undefined; rest = buffer.add(rest)) {
      await put(buffer.take());
    }
  }

  return {
    write: (piece) => {
      const rest = buffer.add(piece);
      return rest === undefined ? undefined : writeRest(rest);
    },
    end: () => put(buffer.takeLast()),
  };
}
