/** A page of headings and paragraphs: support, privacy, terms. */
import type { ReactNode } from "react";
import type { PageWording, Passage } from "../wording/types";
import { plainProse, Prose } from "./prose";
import type { Article, Setting } from "./setting";
import type { Links } from "./site-map";

export function passagePage(words: PageWording, { links }: Setting): Article {
  return {
    title: words.title,
    description: plainProse(words.lead),
    body: (
      <>
        <Lead title={words.title} text={words.lead} links={links} />
        <Passages passages={words.passages} links={links} />
      </>
    ),
  };
}

export function Lead(props: { readonly title: string; readonly text: string; readonly links: Links }): ReactNode {
  return (
    <>
      <h1>{props.title}</h1>
      <p className="lead">
        <Prose text={props.text} links={props.links} />
      </p>
    </>
  );
}

export function Passages(props: { readonly passages: readonly Passage[]; readonly links: Links }): ReactNode {
  return props.passages.map((passage) => (
    <section key={passage.title}>
      <h2>{passage.title}</h2>
      <Paragraphs text={passage.text} links={props.links} />
    </section>
  ));
}

export function Paragraphs(props: { readonly text: readonly string[]; readonly links: Links }): ReactNode {
  return props.text.map((text) => (
    <p key={text}>
      <Prose text={text} links={props.links} />
    </p>
  ));
}
