/** A title or a name as its owner writes it, marked with its language where that is not the page's. */
import type { ReactNode } from "react";
import type { Language } from "../../contract/language";

const HAN = /\p{Script=Han}/u;

export function Quoted({ text, language }: { readonly text: string; readonly language: Language }): ReactNode {
  const chinese = HAN.test(text);
  return chinese === (language !== "en") ? text : <span lang={chinese ? "zh" : "en"}>{text}</span>;
}
