/** The house style as named roles: blue inputs, black formulas, green cross-sheet links, a restrained palette. */

export interface StyleSpec {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly valign?: "top" | "center";
  readonly wrap?: true;
  readonly indent?: number;
  readonly borderTop?: string;
  readonly borderBottom?: string;
  readonly format?: string;
}

const palette = {
  navy: "1F4E79",
  pale: "D9E1F2",
  grey: "F2F2F2",
  rule: "BFBFBF",
  hair: "E3E3E3",
  muted: "595959",
  input: "0000FF",
  cross: "008000",
  own: "7030A0",
  link: "0563C1",
  ink: "000000",
  white: "FFFFFF",
} as const;

/** One colour a series, told apart in grey as well. */
export const seriesColors = ["1F4E79", "C55A11", "548235", "7F6000", "7030A0", "2E9CB5", "A6A6A6", "404040"] as const;

const hair = { borderBottom: palette.hair } as const;
const figure = { align: "right", valign: "top", ...hair } as const;

export const styles = {
  blank: {},
  title: { bold: true, size: 16, color: palette.navy },
  subtitle: { italic: true, color: palette.muted },
  section: { bold: true, color: palette.navy, fill: palette.pale },
  header: { bold: true, color: palette.white, fill: palette.navy, align: "center", valign: "center", wrap: true },
  headerLeft: { bold: true, color: palette.white, fill: palette.navy, align: "left", valign: "center", wrap: true },
  units: { italic: true, size: 9, color: palette.muted, align: "right", borderBottom: palette.rule },
  unitsLeft: { italic: true, size: 9, color: palette.muted, align: "left", borderBottom: palette.rule },
  unitNote: { italic: true, size: 9, color: palette.muted, valign: "top", ...hair },
  group: { bold: true, size: 9, color: palette.navy, align: "left", borderBottom: palette.navy },
  label: { valign: "top", ...hair },
  textStrong: { bold: true, valign: "top", wrap: true, ...hair },
  labelStrong: { bold: true, valign: "top", ...hair },
  labelOwn: { bold: true, color: palette.own, valign: "top", ...hair },
  labelIndent: { valign: "top", indent: 1, ...hair },
  text: { valign: "top", wrap: true, ...hair },
  textCenter: { align: "center", valign: "top", ...hair },
  prose: { valign: "top", wrap: true },
  input: { color: palette.input, align: "center", valign: "top", ...hair },
  inputLabel: { color: palette.input, valign: "top", ...hair },
  inputText: { color: palette.input, valign: "top", wrap: true, ...hair },
  inputNote: { size: 9, color: palette.input, ...hair },
  figure: { ...figure },
  figureLeft: { align: "left", valign: "top", ...hair },
  figureWeak: { ...figure, italic: true, color: "7F7F7F" },
  figureOwn: { ...figure, color: palette.own },
  hole: { ...figure, italic: true, size: 8, color: "7F7F7F", wrap: true },
  holeMark: { align: "right", color: "7F7F7F", valign: "top", ...hair },
  holeLeft: { italic: true, size: 8, color: "7F7F7F", valign: "top", wrap: true, ...hair },
  mark: { align: "center", valign: "top", color: palette.navy, size: 12, ...hair },
  markOwn: { align: "center", valign: "top", color: palette.own, size: 12, ...hair },
  cross: { ...figure, color: palette.cross },
  crossText: { align: "left", valign: "top", color: palette.cross, wrap: true, ...hair },
  stat: { align: "right", fill: palette.grey },
  statLabel: { italic: true, fill: palette.grey },
  check: { bold: true, align: "center", valign: "top", format: "0", ...hair },
  total: { bold: true, align: "center", color: palette.navy, fill: palette.pale },
  link: { color: palette.link, underline: true, valign: "top", wrap: true, ...hair },
  note: { size: 9, color: palette.muted },
  noteWrap: { size: 9, color: palette.muted, wrap: true, valign: "top" },
} as const satisfies Record<string, StyleSpec>;

export type StyleRole = keyof typeof styles;

export function styleOf(role: StyleRole): StyleSpec {
  return styles[role];
}
