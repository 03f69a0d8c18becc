/** The page around every page: head, header, navigation and footer. No script runs on any of them. */
import type { ReactNode } from "react";
import type { FunctionGroup } from "../help/function-index";
import { functionIds, functionIndex } from "../help/function-index";
import type { FrameWording } from "../wording/types";
import { languageNames, type Links, type PageId } from "./site-map";

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

export interface DocumentProps {
  readonly links: Links;
  readonly words: FrameWording;
  readonly title: string;
  readonly description: string;
  /** The dataset's version. */
  readonly version: string;
  /** Structured data about the page, already serialised for a script element. */
  readonly structured?: string | undefined;
  readonly children: ReactNode;
}

export function Document(props: DocumentProps): ReactNode {
  const { links, words } = props;
  const help = HELP.has(links.page) || links.page in functionIndex;
  return (
    <html lang={links.language}>
      <Head {...props} />
      <body className={help ? "help" : "plain"}>
        <a className="skip" href="#content">
          {words.skip}
        </a>
        <Header links={links} words={words} />
        <div className="frame">
          <main id="content">{props.children}</main>
          {help && <FunctionNavigation links={links} words={words} />}
        </div>
        <Footer {...props} />
      </body>
    </html>
  );
}

const HELP: ReadonlySet<PageId> = new Set(["help", "names-and-periods", "metrics"]);

function Head({ links, words, title, description, structured }: DocumentProps): ReactNode {
  const full = links.page === "index" ? `${words.product}: ${title}` : `${title} – ${words.product}`;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <title>{full}</title>
      <meta name="description" content={description} />
      <link rel="stylesheet" href={links.file("site.css")} />
      <link rel="icon" href={links.file("assets/atlas-32.png")} />
      {links.alternates().map(({ language, address }) => (
        <link key={language} rel="alternate" hrefLang={language} href={address} />
      ))}
      {structured && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: structured }} />}
    </head>
  );
}

interface PartProps {
  readonly links: Links;
  readonly words: FrameWording;
}

function Header({ links, words }: PartProps): ReactNode {
  return (
    <header className="top">
      <a className="brand" href={links.to("index")}>
        <img src={links.file("assets/atlas-64.png")} alt="" width="24" height="24" />
        {words.product}
      </a>
      <nav aria-label={words.siteNavigation}>
        <ul>
          <NavigationLink links={links} page="help" text={words.functions} />
          <NavigationLink links={links} page="data" text={words.data} />
          <NavigationLink links={links} page="support" text={words.support} />
        </ul>
      </nav>
      <nav className="languages" aria-label={words.languages}>
        <ul>
          {links.alternates().map(({ language, href }) => (
            <li key={language}>
              <a
                href={href}
                lang={language}
                hrefLang={language}
                aria-current={language === links.language ? "true" : undefined}
              >
                {languageNames[language]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function NavigationLink({
  links,
  page,
  text,
}: {
  readonly links: Links;
  readonly page: PageId;
  readonly text: string;
}): ReactNode {
  return (
    <li>
      <a href={links.to(page)} aria-current={links.page === page ? "page" : undefined}>
        {text}
      </a>
    </li>
  );
}

const GROUPS: readonly FunctionGroup[] = ["classification", "figures", "provenance"];

function FunctionNavigation({ links, words }: PartProps): ReactNode {
  return (
    <nav className="side" aria-label={words.functionNavigation}>
      <ul>
        <NavigationLink links={links} page="help" text={words.functionNavigation} />
        <NavigationLink links={links} page="names-and-periods" text={words.namesAndPeriods} />
        <NavigationLink links={links} page="metrics" text={words.metrics} />
      </ul>
      {GROUPS.map((group) => (
        <section key={group} aria-label={words.groups[group]}>
          <p className="group">{words.groups[group]}</p>
          <ul className="names">
            {functionIds
              .filter((id) => functionIndex[id].group === group)
              .map((id) => (
                <NavigationLink key={id} links={links} page={id} text={id} />
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function Footer({ links, words, version }: DocumentProps): ReactNode {
  return (
    <footer>
      <p>
        {words.product}. {words.dataVersion.replace("{version}", version)}
      </p>
      <ul>
        <NavigationLink links={links} page="privacy" text={words.privacy} />
        <NavigationLink links={links} page="terms" text={words.terms} />
        <NavigationLink links={links} page="support" text={words.support} />
      </ul>
    </footer>
  );
}
