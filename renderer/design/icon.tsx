/** Line drawings on a 16 by 16 grid, drawn for Lectern. */
const paths = {
  lectern: "M2 4.2 12.4 2l1.8 3.4L3.6 7.8zM8 6.8V13M5 14.5h6",
  search: "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.4 10.4 14 14",
  close: "m4 4 8 8M12 4l-8 8",
  down: "m4 6 4 4 4-4",
  up: "m4 10 4-4 4 4",
  right: "m6 4 4 4-4 4",
  left: "m10 4-4 4 4 4",
  check: "m3 8.5 3.2 3.2L13 4.8",
  plus: "M8 3v10M3 8h10",
  file: "M4 1.8h5.2L12.5 5v9.2H4zM9 2v3.4h3.4",
  folder: "M1.8 3.5h4.4l1.4 1.8h6.6v7.7H1.8z",
  warning: "M8 2.2 14.6 13.6H1.4zM8 6.4v3.6M8 11.6v.4",
  info: "M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM8 7.4v3.8M8 4.9v.4",
  undo: "M5.5 3 2.5 6l3 3M2.8 6h6.4a4 4 0 0 1 0 8H6.5",
  filter: "M2 3.5h12M4.5 8h7M6.5 12.5h3",
  sort: "M4.5 2.5v11M4.5 13.5 2 11M4.5 13.5 7 11M9 4h5M9 8h4M9 12h3",
  tag: "M2 2h5.6l6.4 6.4-5.6 5.6L2 7.6zM5 5.2v.1",
  gear: "M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6 5 5M11 11l1.4 1.4M3.6 12.4 5 11M11 5l1.4-1.4",
  lock: "M3.5 7h9v7h-9zM5.5 7V4.8a2.5 2.5 0 0 1 5 0V7",
  trash: "M2.8 4.5h10.4M6 4.5V2.6h4v1.9M4.3 4.5l.7 9.2h6l.7-9.2M6.8 7v4M9.2 7v4",
  quote: "M6.6 3.5C4.2 4.5 2.8 6.4 2.8 9v3.5h3.6V9H4.6M13.2 3.5c-2.4 1-3.8 2.9-3.8 5.5v3.5H13V9h-1.8",
  lines: "M3 4h4M9 4h5M1.5 8H7M9 8h4M4 12h3M9 12h5.5",
  plot: "M2 2.5v11h12M4.5 10.5l3-4 2.5 2 4-5",
  bars: "M2 13.5h12M4 13V8.5M8 13V3.5M12 13V6",
  more: "M3.4 8v.1M8 8v.1M12.6 8v.1",
} as const;

export type IconName = keyof typeof paths;

/** Decoration only: the control around it carries the name. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
