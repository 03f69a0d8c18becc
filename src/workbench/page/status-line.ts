/** Owns the line under the sheet: what went wrong just now, said once and then gone. */
import { slot } from "./element";

const SHOWN = 6_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something for a while (milliseconds); an empty text clears the line. */
export function tell(text: string, shown = SHOWN): void {
  clearTimeout(timer);
  slot("status").textContent = text;
  if (text !== "" && Number.isFinite(shown)) timer = setTimeout(() => tell(""), shown);
}
