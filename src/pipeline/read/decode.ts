/** Bytes to text: UTF-8 only, and text that was decoded wrongly before it got here is refused. */
import type { Finding } from "../finding";

/** Replacement characters, UTF-8 read as Latin-1 or Windows-1252, and UTF-8 read as GBK. */
const MOJIBAKE =
  /\uFFFD|[ÃÂ][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]|[äåæçèé][\u0080-\u00BF‚„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œž]{2}|锟斤拷|锛[岀屻]/;

/** The text of a file, without a byte-order mark, or what is wrong with its encoding. */
export function decodeFile(file: string, bytes: Uint8Array): string | Finding {
  if (bytes.length === 0)
    return refuse(file, undefined, "empty-file", "the file is empty; a table without rows still has its header");
  if (bytes[0] === 0xff || bytes[0] === 0xfe)
    return refuse(file, undefined, "encoding", "this is UTF-16; save it as UTF-8");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse(
      file,
      firstBadLine(bytes),
      "encoding",
      "the bytes are not UTF-8 (GBK or Windows-1252?); save it as UTF-8",
    );
  }
  const garbled = MOJIBAKE.exec(text);
  if (garbled)
    return refuse(
      file,
      lineAt(text, garbled.index),
      "encoding",
      `"${garbled[0]}" is text that was once read in the wrong encoding`,
    );
  return text.trim() === "" ? refuse(file, undefined, "empty-file", "the file holds only blanks") : text;
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length;

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: false });
  const text = decoder.decode(bytes);
  return lineAt(text, text.indexOf("\uFFFD"));
}

const refuse = (file: string, row: number | undefined, rule: Finding["rule"], message: string): Finding => ({
  file,
  row,
  column: undefined,
  rule,
  message,
});
