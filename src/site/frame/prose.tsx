/** Our own running text: what stands between backticks is code, and the name of a function links to its page. */
import { Fragment, type ReactNode } from "react";
import { specOf } from "../../calls/spec-of";
import type { Links } from "./site-map";

export function Prose({ text, links }: { readonly text: string; readonly links?: Links | undefined }): ReactNode {
  return text
    .split("`")
    .map((part, at) =>
      at % 2 === 1 ? <Code key={at} text={part} links={links} /> : <Fragment key={at}>{part}</Fragment>,
    );
}

function Code({ text, links }: { readonly text: string; readonly links: Links | undefined }): ReactNode {
  const spec = specOf(text);
  // In capitals only: `ai_revenue` is a metric, not the function.
  const page = spec?.id === text ? spec.id : undefined;
  const code = <code translate="no">{text}</code>;
  return page && links && links.page !== page ? <a href={links.to(page)}>{code}</a> : code;
}

/** The same without the marks, for titles and descriptions. */
export const plainProse = (text: string): string => text.replaceAll("`", "");
