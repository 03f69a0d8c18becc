/** Splits a call's arguments at its own commas: nested calls, texts and array constants stay whole. */

/** The arguments of the call whose bracket opens just before `from`, trimmed; an omitted one is "". */
export function callArguments(formula: string, from: number): readonly string[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  let inText = false;
  for (const letter of formula.slice(from)) {
    if (letter === '"') inText = !inText;
    if (!inText && depth === 0 && (letter === "," || letter === ")")) {
      parts.push(part.trim());
      part = "";
      if (letter === ")") return parts;
      continue;
    }
    if (!inText && "({".includes(letter)) depth += 1;
    if (!inText && ")}".includes(letter)) depth -= 1;
    part += letter;
  }
  return parts;
}
