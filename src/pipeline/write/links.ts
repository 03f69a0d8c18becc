/** The addresses that sources lead to, each written once. */
import type { CompiledLinks } from "../../core/dataset/compiled";
import type { Draft } from "../draft";

const SCHEME = /^https:\/\//;

/** Of each source, in their order, the address of its page and of the first page that confirms it; none where its page has none. */
export const compileLinks = (draft: Draft): CompiledLinks =>
  packLinks(
    draft.rows("sources").map(({ cells }) =>
      draft
        .pagesOf(cells.id)
        .slice(0, 2)
        .map(({ address }) => address),
    ),
  );

/** @param pairs of each source: its own address and the confirming one, or its own, or none */
export function packLinks(pairs: readonly (readonly string[])[]): CompiledLinks {
  const short = pairs.map(([own = "", second = ""]) => [own.replace(SCHEME, ""), second.replace(SCHEME, "")] as const);
  const positions = new Map(["", ...short.flat()].map((address) => [address, 0]));
  [...positions.keys()].forEach((address, position) => positions.set(address, position));
  const at = (address: string): number => positions.get(address) ?? 0;
  return {
    addresses: [...positions.keys()],
    own: short.map(([own], index) => at(own) - at(short[index - 1]?.[0] ?? "")),
    second: short.map(([own, second]) => (second === "" ? 0 : at(second) - at(own))),
  };
}
