import { callsAtOnce } from "../../shared/contract/calls-at-once.ts";

/** What a client may take of this host. Bytes and milliseconds. */
export type Limits = {
  readonly callBytes: number;
  /** In one request. */
  readonly callsAtOnce: number;
  readonly fileBytes: number;
  /** Sockets open at once; beyond it the oldest one that never showed the cookie goes. */
  readonly connections: number;
  /** Windows that hear events at once. */
  readonly streams: number;
  /** What may wait for a window that does not read its events. */
  readonly streamBytes: number;
  readonly headerMs: number;
  /** A body that gives no byte for so long is over. */
  readonly bodyIdleMs: number;
  /** A call's body must be whole by then. */
  readonly callBodyMs: number;
  /** Between signs of life on the event stream and on a call that is still being worked on. */
  readonly heartbeatMs: number;
  readonly uploads: number;
  /** An upload that nobody goes on with is dropped. */
  readonly uploadIdleMs: number;
};

const megabyte = 1024 * 1024;
const second = 1000;

export const usualLimits: Limits = {
  callBytes: 8 * megabyte,
  callsAtOnce,
  fileBytes: 512 * megabyte,
  connections: 128,
  streams: 32,
  streamBytes: 8 * megabyte,
  headerMs: 10 * second,
  bodyIdleMs: 15 * second,
  callBodyMs: 30 * second,
  heartbeatMs: 15 * second,
  uploads: 16,
  uploadIdleMs: 600 * second,
};
