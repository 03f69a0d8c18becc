/** Owns a manifest's table of localised addresses, images and texts, which all else refers to by `resid`. */
import { childrenOf, childOf, localisedValue } from "./xml";

export interface Resources {
  readonly urls: ReadonlyMap<string, string>;
  readonly images: ReadonlyMap<string, string>;
  readonly strings: ReadonlyMap<string, string>;
}

export function readResources(element: Element | undefined, locale: string): Resources {
  const table = (...groups: readonly string[]): Map<string, string> => {
    const entries = groups.flatMap((group) => {
      const parent = element && childOf(element, group);
      return parent ? [...parent.children].map((child) => entryOf(child, locale)) : [];
    });
    return new Map(entries);
  };
  return { urls: table("Urls"), images: table("Images"), strings: table("ShortStrings", "LongStrings") };
}

function entryOf(element: Element, locale: string): [string, string] {
  return [element.getAttribute("id") ?? "", localisedValue(element, locale) ?? ""];
}

/** The image nearest the wanted size that an `Icon` element offers, at least as large where there is one. */
export function pickIcon(icon: Element | undefined, wanted: number, resources: Resources): string | undefined {
  if (!icon) return undefined;
  const images = childrenOf(icon, "Image").map((image) => ({
    size: Number(image.getAttribute("size")),
    url: resources.images.get(image.getAttribute("resid") ?? ""),
  }));
  const sorted = images.sort((a, b) => a.size - b.size);
  return (sorted.find((image) => image.size >= wanted) ?? sorted.at(-1))?.url;
}
