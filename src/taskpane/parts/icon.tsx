/** The pane's few icons, drawn on a 16-pixel grid in the colour of the text around them. */
const paths = {
  map: "M2.5 2.5h11v11h-11zM2.5 6h11M6 2.5v11M9.75 6v7.5",
  company: "M3.5 13.5v-11h6v11M9.5 6h3v7.5M2 13.5h12M5.5 5h2M5.5 7.5h2M5.5 10h2",
  trace: "M3.5 2.5v7a3 3 0 0 0 3 3h6M10 10l2.5 2.5L10 15M6 2.5H1",
  explore: "M2.5 13.5h11M4 11V7.5M7 11V3.5M10 11V9M13 11V5.5",
  functions: "M9.5 2.5c-2 0-2.5 1-2.8 3L5.6 12c-.3 1.6-1 2-2.1 2M4.5 7h4M9.5 7l4 5.5M13.5 7l-4 5.5",
  workbook: "M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.5 8h5M5.5 10.5h5",
  data: "M3 4c0-1 2.2-1.75 5-1.75S13 3 13 4v8c0 1-2.2 1.75-5 1.75S3 13 3 12zM3 4c0 1 2.2 1.75 5 1.75S13 5 13 4M3 8c0 1 2.2 1.75 5 1.75S13 9 13 8",
  search: "M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.25 10.25l3.5 3.5",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  copy: "M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z",
  insert: "M8 2v7M5 6.5L8 9.5l3-3M2.5 13.5h11",
  filter: "M2 4h12M4.5 8h7M6.5 12h3",
  link: "M6.5 3.5h-3v9h9v-3M9 2.5h4.5V7M13.5 2.5L7.5 8.5",
  undo: "M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M5.5 4L3 6.5 5.5 9",
  next: "M6 3.5L10.5 8 6 12.5",
  follow: "M13.5 6.5v-4h-11v7h4M2.5 6h5M8 2.5v3M8.5 7.5l5.5 2.2-2.4 1-1 2.4z",
  back: "M10 3.5L5.5 8 10 12.5",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={name === "more" ? 2 : 1.2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
