/** Style roles as the engine's formats, made once each. */
import { styleOf, type StyleRole, type StyleSpec } from "../plan/styles";
import { xmlText } from "./characters";
import type { Format, XlsxEngine } from "./engine";

export type FormatOf = (role: StyleRole, numberFormat?: string) => Format;

/** The same role and number format give the same format object, so that the file's style table stays short. */
export function formatMaker(engine: XlsxEngine, font: string): FormatOf {
  const made = new Map<string, Format>();
  return (role, numberFormat) => {
    const spec: StyleSpec = styleOf(role);
    const shown = numberFormat ?? spec.format;
    const key = `${role}\n${shown ?? ""}`;
    const known = made.get(key);
    if (known) return known;
    const format = makeFormat(engine, font, spec);
    if (shown !== undefined) format.setNumFormat(xmlText(shown));
    made.set(key, format);
    return format;
  };
}

function makeFormat(engine: XlsxEngine, font: string, spec: StyleSpec): Format {
  const format = new engine.Format().setFontName(font).setFontSize(spec.size ?? 10);
  if (spec.bold) format.setBold();
  if (spec.italic) format.setItalic();
  if (spec.underline) format.setUnderline(engine.FormatUnderline.Single);
  if (spec.color) format.setFontColor(engine.Color.parse(`#${spec.color}`));
  if (spec.fill) format.setBackgroundColor(engine.Color.parse(`#${spec.fill}`));
  if (spec.wrap) format.setTextWrap();
  if (spec.indent) format.setIndent(spec.indent);
  alignFormat(engine, format, spec);
  borderFormat(engine, format, spec);
  return format;
}

function alignFormat(engine: XlsxEngine, format: Format, spec: StyleSpec): void {
  const { FormatAlign } = engine;
  const across = { left: FormatAlign.Left, center: FormatAlign.Center, right: FormatAlign.Right };
  const down = { top: FormatAlign.Top, center: FormatAlign.VerticalCenter };
  if (spec.align) format.setAlign(across[spec.align]);
  if (spec.valign) format.setAlign(down[spec.valign]);
}

function borderFormat(engine: XlsxEngine, format: Format, spec: StyleSpec): void {
  const { Thin } = engine.FormatBorder;
  if (spec.borderTop) format.setBorderTop(Thin).setBorderTopColor(engine.Color.parse(`#${spec.borderTop}`));
  if (spec.borderBottom) format.setBorderBottom(Thin).setBorderBottomColor(engine.Color.parse(`#${spec.borderBottom}`));
}
