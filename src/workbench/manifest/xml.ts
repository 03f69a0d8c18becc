/** Owns how a manifest's elements are found: by local name, whatever prefix they carry. */

/** The element's direct children of that local name, in document order. */
export function childrenOf(element: Element, name: string): Element[] {
  return [...element.children].filter((child) => child.localName === name);
}

export function childOf(element: Element, name: string): Element | undefined {
  return childrenOf(element, name)[0];
}

/** Follows a path of local names from an element; undefined where a step is missing. */
export function descend(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => at && childOf(at, name), element);
}

export function textOf(element: Element | undefined): string | undefined {
  return element?.textContent.trim() || undefined;
}

/** The value of an `xsi:type` attribute. */
export function typeOf(element: Element): string {
  return element.getAttribute("xsi:type") ?? "";
}

/** A `DefaultValue` with its `Override` for a locale, as manifests localise every text and address. */
export function localisedValue(element: Element | undefined, locale: string): string | undefined {
  if (!element) return undefined;
  const override = childrenOf(element, "Override").find((child) => child.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? undefined;
}
