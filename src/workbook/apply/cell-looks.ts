/** Style roles as Excel's cell properties: the house style in one call a sheet. */
import type {
  CellBorderCollection,
  CellPropertiesFont,
  CellPropertiesFormat,
  SettableCellProperties,
} from "../../excel/host-objects";
import { styleOf, type StyleRole, type StyleSpec } from "../plan/styles";

type Looks = SettableCellProperties;

const across = { left: "Left", center: "Center", right: "Right" } as const;
const down = { top: "Top", center: "Center" } as const;
const made = new Map<StyleRole, Looks>();

/** The font's name and usual size are the sheet's, so only what differs from them is said. */
export function looksOf(role: StyleRole): Looks {
  const known = made.get(role);
  if (known) return known;
  const looks = { format: formatOf(styleOf(role)) };
  made.set(role, looks);
  return looks;
}

function formatOf(spec: StyleSpec): CellPropertiesFormat {
  return {
    font: fontOf(spec),
    ...(spec.fill ? { fill: { color: `#${spec.fill}` } } : {}),
    ...(spec.align ? { horizontalAlignment: across[spec.align] } : {}),
    ...(spec.valign ? { verticalAlignment: down[spec.valign] } : {}),
    ...(spec.wrap ? { wrapText: true } : {}),
    ...(spec.indent ? { indentLevel: spec.indent } : {}),
    ...(spec.borderTop || spec.borderBottom ? { borders: bordersOf(spec) } : {}),
  };
}

/** Colour and underline are always said: a link would bring its own. */
function fontOf(spec: StyleSpec): CellPropertiesFont {
  return {
    color: `#${spec.color ?? "000000"}`,
    underline: spec.underline ? "Single" : "None",
    ...(spec.bold ? { bold: true } : {}),
    ...(spec.italic ? { italic: true } : {}),
    ...(spec.size ? { size: spec.size } : {}),
  };
}

function bordersOf(spec: StyleSpec): CellBorderCollection {
  const line = (color: string) => ({ style: "Continuous" as const, weight: "Thin" as const, color: `#${color}` });
  return {
    ...(spec.borderTop ? { top: line(spec.borderTop) } : {}),
    ...(spec.borderBottom ? { bottom: line(spec.borderBottom) } : {}),
  };
}
