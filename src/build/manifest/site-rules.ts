/** Whether the built site has what the manifest promises: every address a file, every icon its pixels. */
import { own } from "../../core/own";
import type { PlacedElement } from "./structure-rules";
import { addressesOf } from "./reference-rules";
import type { XmlElement } from "./xml";

/** The files a manifest's addresses lead to. */
export interface Site {
  /** The bytes under a path such as `assets/atlas-32.png`; undefined where there is no such file. */
  read(path: string): Uint8Array | undefined;
}

/** Pixel sizes an icon must have: the pane's list and its high resolution, and each button three. */
const FIXED_SIZES: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
const BUTTON_SIZES = ["16", "32", "80"];

/** Missing files and icons of the wrong size; `origin` is where the site will be served from. */
export function siteFaults(placed: readonly PlacedElement[], origin: string, site: Site): readonly string[] {
  const missing = [...new Set(addressesOf(placed))]
    .filter((address) => site.read(builtPathOf(address, origin)) === undefined)
    .map((address) => `${address}: no such file is built`);
  return [...missing, ...iconSetFaults(placed), ...iconSizeFaults(placed, origin, site)];
}

/** The path of a built file from its address. */
export function builtPathOf(address: string, origin: string): string {
  return address.startsWith(`${origin}/`) ? address.slice(origin.length + 1).replace(/[?#].*$/, "") : address;
}

function iconSetFaults(placed: readonly PlacedElement[]): readonly string[] {
  return placed.flatMap(({ element, path }) => {
    if (element.name !== "Icon") return [];
    const sizes = element.children.map(({ attributes }) => attributes["size"]);
    const lacking = BUTTON_SIZES.filter((size) => !sizes.includes(size));
    return lacking.length === 0 ? [] : [`${path.at(-2)}: an icon lacks ${lacking.join(", ")} pixels`];
  });
}

function iconSizeFaults(placed: readonly PlacedElement[], origin: string, site: Site): readonly string[] {
  const images = new Map(
    placed.flatMap(({ element: { name, attributes } }) =>
      name === "bt:Image" && attributes["id"] !== undefined
        ? [[attributes["id"], attributes["DefaultValue"]] as const]
        : [],
    ),
  );
  return placed.flatMap(({ element }) => {
    const wanted = own(FIXED_SIZES, element.name) ?? sizeOf(element);
    if (wanted === undefined) return [];
    const address = element.attributes["DefaultValue"] ?? images.get(element.attributes["resid"] ?? "") ?? "";
    const bytes = site.read(builtPathOf(address, origin));
    const found = bytes === undefined ? undefined : pngSize(bytes);
    return bytes === undefined || found === `${wanted}x${wanted}`
      ? []
      : [`${address}: ${found ?? "no PNG"}, not ${wanted}x${wanted}`];
  });
}

function sizeOf({ name, attributes }: XmlElement): number | undefined {
  return name === "bt:Image" && attributes["size"] !== undefined ? Number(attributes["size"]) : undefined;
}

/** Width and height as a PNG file's first chunk states them. */
function pngSize(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.byteLength > 24 && view.getUint32(0) === 0x89504e47;
  return isPng ? `${view.getUint32(16)}x${view.getUint32(20)}` : undefined;
}
