/** Owns reading colours as Excel takes them: `#RRGGBB`, with or without its sign, or a name of HTML's. */
import { invalidArgument } from "../protocol/host-error";

const canvas = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");

/** A colour as Excel gives it back: `#RRGGBB` in capitals. @throws HostError InvalidArgument for anything else. */
export function parseColor(text: unknown): string {
  const given = typeof text === "string" ? text.trim() : "";
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(given) ?? [];
  const rgb = digits === undefined ? named(given) : `#${digits}`;
  if (rgb === undefined) throw invalidArgument(`colour: ${String(text)}`);
  return rgb.toUpperCase();
}

/** The browser knows the names; a name it does not know leaves its drawing colour as it was. */
function named(name: string): string | undefined {
  if (!canvas || !/^[a-z]+$/i.test(name)) return undefined;
  const [onBlack, onWhite] = ["#000000", "#ffffff"].map((before) => {
    canvas.fillStyle = before;
    canvas.fillStyle = name;
    return canvas.fillStyle;
  });
  return onBlack === onWhite ? onBlack : undefined;
}
