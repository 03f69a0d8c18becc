/** How wide a text will be, from average widths: good enough to keep labels apart, and needs no canvas. */

/** Pixels at the given size; CJK and full-width characters count a whole em. */
export function measureText(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size;
}

function emsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2e80) return 1;
  if ("iljI.,:;'|! ".includes(character)) return 0.3;
  if ("mwMW%@".includes(character)) return 0.88;
  return character >= "A" && character <= "Z" ? 0.66 : 0.56;
}

/** Cuts a text that is wider than its room and says so with an ellipsis; at least one character stays. */
export function fitText(text: string, room: number, size = 12): string {
  if (measureText(text, size) <= room) return text;
  const characters = [...text];
  while (characters.length > 1 && measureText(`${characters.join("")}…`, size) > room) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** The first of the names that has room, else the first cut: `fitName(["Amazon Web Services", "AWS"], 40)` is `AWS`. */
export function fitName(names: readonly string[], room: number, size = 12): string {
  return names.find((name) => measureText(name, size) <= room) ?? fitText(names[0] ?? "", room, size);
}
