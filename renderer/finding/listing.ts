import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { Problem, Row, View } from "../../shared/contract/finding.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { createStore } from "../store/store.ts";

/** Rows asked for at a time: with every letter of a query all of their texts are looked through for what to show. */
export const pageSize = 24;

/** What one view shows, as far as it was fetched. */
export type Listing = {
  readonly view: View;
  /** The revision that the rows were asked at. */
  readonly asOf: number;
  readonly total: number;
  /** The order of the rows, which may be another one than the view asks for. */
  readonly sort: View["sort"];
  readonly pages: ReadonlyMap<number, readonly Row[]>;
  readonly milliseconds: number;
  readonly indexing: { readonly done: number; readonly total: number } | undefined;
  readonly notice: string | undefined;
  /** What of the query could not be understood. */
  readonly problem: Problem | undefined;
};

export type ListState = {
  /** The last good listing stays until the next one is whole. */
  readonly listing: Listing | undefined;
  readonly isLoading: boolean;
  readonly error: LecternErrorData | undefined;
};

export const list = createStore<ListState>({ listing: undefined, isLoading: true, error: undefined });

export function rowAt(listing: Listing, index: number): Row | undefined {
  return listing.pages.get(Math.floor(index / pageSize))?.[index % pageSize];
}

/** Where a transcript stands among the rows that were fetched; -1 when it is not among them. */
export function findIndex(listing: Listing, id: string): number {
  for (const [page, rows] of listing.pages) {
    const at = rows.findIndex((row) => row.id === id);
    if (at >= 0) return page * pageSize + at;
  }
  return -1;
}

export function rowOf(listing: Listing, id: string): Row | undefined {
  return rowAt(listing, findIndex(listing, id));
}

/** The rows on the screen, which a reload fetches before it replaces anything. */
let visible = { first: 0, last: 0 };
let generation = 0;
let next: View | undefined;
let isBusy = false;

/** Show a view. While one is being fetched only the latest of those asked meanwhile follows it. */
export async function showView(view: View): Promise<void> {
  next = view;
  // What is said to be loading is drawn as soon as this task is done, and takes longer than the host to answer: it is asked first.
  const loading = isBusy ? undefined : loadNext();
  list.set((now) => ({ ...now, isLoading: true }));
  await loading;
}

async function loadNext(): Promise<void> {
  isBusy = true;
  try {
    for (let wanted = takeNext(); wanted !== undefined; wanted = takeNext()) await load(wanted);
  } finally {
    isBusy = false;
  }
}

/** Resolves when the list shows what was asked at this revision or later, or cannot be had. */
export function whenListed(asOf: number): Promise<void> {
  const isListed = ({ listing, error }: ListState) => error !== undefined || (listing?.asOf ?? -1) >= asOf;
  return new Promise((resolve) => {
    if (isListed(list.get())) return resolve();
    const stop = list.subscribe(() => {
      if (!isListed(list.get())) return;
      stop();
      resolve();
    });
  });
}

function takeNext(): View | undefined {
  const taken = next;
  next = undefined;
  return taken;
}

async function load(view: View): Promise<void> {
  const shown = list.get().listing;
  const isSame = shown !== undefined && JSON.stringify(shown.view) === JSON.stringify(view);
  const pages = isSame ? pagesBetween(visible.first, visible.last) : [0];
  const asOf = revision.get();
  const started = generation;
  const outcomes = await Promise.all(pages.map((page) => fetchPage(view, page)));
  if (started !== generation) return;
  const failed = outcomes.find((outcome) => !outcome.ok);
  if (failed !== undefined && !failed.ok) {
    list.set((now) => ({ ...now, isLoading: next !== undefined, error: failed.error }));
    return;
  }
  const good = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const [first] = good;
  if (first === undefined) return;
  generation++;
  const { total, sort, milliseconds, indexing, notice, problem } = first;
  const rows = new Map(pages.map((page, at) => [page, good[at]?.rows ?? []]));
  const listing = { view, asOf, total, sort, milliseconds, indexing, notice, problem, pages: rows };
  list.set({ listing, isLoading: next !== undefined, error: undefined });
}

const pagesBetween = (first: number, last: number): number[] => {
  const from = Math.floor(first / pageSize);
  return Array.from({ length: Math.floor(last / pageSize) - from + 1 }, (_, at) => from + at);
};

const fetchPage = (view: View, page: number) => bridge.finding.list({ view, offset: page * pageSize, limit: pageSize });

const fetching = new Map<string, Promise<void>>();

/** Tell which rows are on the screen; those that are missing are fetched. */
export function wantRows(first: number, last: number): void {
  visible = { first, last };
  const { listing } = list.get();
  if (listing === undefined) return;
  for (const page of pagesBetween(first, last)) {
    if (!listing.pages.has(page) && page * pageSize < listing.total) void fillPage(listing, page);
  }
}

/** Have a row at hand, wherever it stands. */
export async function fetchRow(index: number): Promise<void> {
  const { listing } = list.get();
  const page = Math.floor(index / pageSize);
  if (listing !== undefined && index < listing.total && !listing.pages.has(page)) await fillPage(listing, page);
}

function fillPage(listing: Listing, page: number): Promise<void> {
  const key = `${generation} ${page}`;
  const under = fetching.get(key) ?? fetchInto(listing, page, generation);
  fetching.set(key, under);
  return under.finally(() => fetching.delete(key));
}

async function fetchInto({ view }: Listing, page: number, started: number): Promise<void> {
  const outcome = await fetchPage(view, page);
  if (started !== generation) return;
  list.set((now) => {
    if (!outcome.ok) return { ...now, error: outcome.error };
    if (now.listing === undefined) return now;
    const pages = new Map(now.listing.pages).set(page, outcome.value.rows);
    return { ...now, listing: { ...now.listing, pages } };
  });
}

/** The next archive starts with an empty screen; answers that are under way are dropped. */
export function forgetListing(): void {
  generation++;
  next = undefined;
  visible = { first: 0, last: 0 };
  list.set({ listing: undefined, isLoading: true, error: undefined });
}
