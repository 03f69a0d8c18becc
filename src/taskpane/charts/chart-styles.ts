/** The look of every chart: ink, hairlines and one emphasis, all from Fluent's tokens; system colours in high contrast. */
import { makeStyles, tokens } from "@fluentui/react-components";

const forced = "@media (forced-colors: active)";

/** Lines pass behind words without touching them. */
const halo = {
  paintOrder: "stroke",
  stroke: tokens.colorNeutralBackground1,
  strokeWidth: "4px",
  strokeLinejoin: "round",
} as const;
const forcedWord = { fill: "CanvasText", stroke: "Canvas" } as const;

export const useChartStyles = makeStyles({
  chart: {
    display: "block",
    overflow: "visible",
    // Pointing at a line or its name sets it off against the others.
    "&:has([data-line]:hover) [data-line]:not(:hover)": { opacity: 0.25 },
  },
  label: { ...halo, fill: tokens.colorNeutralForeground1, fontSize: "12px", [forced]: forcedWord },
  figure: {
    ...halo,
    fill: tokens.colorNeutralForeground1,
    fontSize: "12px",
    fontWeight: tokens.fontWeightSemibold,
    [forced]: forcedWord,
  },
  quiet: { ...halo, fill: tokens.colorNeutralForeground3, fontSize: "12px", [forced]: forcedWord },
  benchmark: {
    stroke: tokens.colorNeutralStroke1Hover,
    strokeWidth: 1,
    shapeRendering: "crispEdges",
    [forced]: { stroke: "CanvasText" },
  },
  hairline: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: 1,
    shapeRendering: "crispEdges",
    [forced]: { stroke: "GrayText" },
  },
  axis: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: 1,
    shapeRendering: "crispEdges",
    [forced]: { stroke: "CanvasText" },
  },
  reference: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1,
    strokeDasharray: "2 3",
    [forced]: { stroke: "CanvasText" },
  },
  bar: {
    fill: tokens.colorCompoundBrandBackground,
    stroke: tokens.colorCompoundBrandBackground,
    strokeWidth: 1,
    [forced]: { fill: "CanvasText", stroke: "CanvasText" },
  },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: 1,
    [forced]: { fill: "Canvas", stroke: "CanvasText" },
  },
  line: {
    fill: "none",
    stroke: "var(--line)",
    strokeWidth: 1.75,
    strokeLinejoin: "round",
    strokeLinecap: "round",
    [forced]: { stroke: "CanvasText" },
  },
  point: {
    stroke: "var(--line)",
    fill: "var(--line)",
    strokeWidth: 1.25,
    [forced]: { stroke: "CanvasText", fill: "CanvasText" },
  },
  pointWeak: { fill: tokens.colorNeutralBackground1, [forced]: { fill: "Canvas" } },
  table: { width: "100%", borderCollapse: "collapse", fontSize: "12px", lineHeight: "16px" },
  head: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: "2px 6px 4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: "bottom",
  },
  cell: {
    textAlign: "left",
    padding: "4px 6px 4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "baseline",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  caption: { textAlign: "left", color: tokens.colorNeutralForeground2, padding: "8px 0 2px" },
  whole: { whiteSpace: "nowrap" },
  right: { textAlign: "right", whiteSpace: "nowrap" },
});
