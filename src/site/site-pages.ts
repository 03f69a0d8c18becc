/** Makes the whole site: every page in every language, and the style sheet. Runs when the add-in is built, never in a browser. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Edition } from "../core/dataset/edition";
import { loadDesk } from "../words/desk";
import type { FunctionId } from "../contract/catalogue";
import { languages } from "../contract/language";
import { Document } from "./frame/document";
import { passagePage } from "./frame/passages";
import type { Article, Setting } from "./frame/setting";
import { Links, pageIds, pathOf } from "./frame/site-map";
import { functionPage } from "./help/function-page";
import { indexPage } from "./help/index-page";
import { metricsPage } from "./help/metrics-page";
import { rulesPage } from "./help/rules-page";
import { dataPage } from "./pages/data-page";
import { readDataPackage } from "./pages/data-package";
import { landingPage } from "./pages/landing-page";
import { wordingIn } from "./wording/wording-in";

export interface SitePage {
  /** From the root of the site, e.g. `help/ai_tier.html`. */
  readonly path: string;
  readonly text: string;
}

export interface SiteOptions {
  readonly edition: Edition;
  /** Where the site will be served from, without a slash at the end. */
  readonly origin: string;
}

/** All files of the site. Deterministic: the same data and wording give the same bytes. */
export async function sitePages({ edition, origin }: SiteOptions): Promise<readonly SitePage[]> {
  await edition.evidence();
  const addresses = await edition.links();
  const dataPackage = readDataPackage(resolve(__dirname, "../.."));
  const pages: SitePage[] = [{ path: "site.css", text: readFileSync(resolve(__dirname, "site.css"), "utf8") }];
  for (const language of languages) {
    const desk = await loadDesk(edition, language);
    const texts = await edition.wording(language);
    const common = { language, desk, atlas: edition.atlas, texts, addresses, words: wordingIn(language) };
    for (const page of pageIds) {
      const setting = { ...common, page, links: new Links(page, language, origin) };
      pages.push({ path: pathOf(page, language), text: render(setting, await articleOf(setting, dataPackage)) });
    }
  }
  return pages;
}

async function articleOf(setting: Setting, dataPackage: ReturnType<typeof readDataPackage>): Promise<Article> {
  const { page, words } = setting;
  switch (page) {
    case "index":
      return landingPage(setting);
    case "data":
      return dataPage(setting, dataPackage);
    case "support":
    case "privacy":
    case "terms":
      return passagePage(words[page], setting);
    case "help":
      return indexPage(setting);
    case "names-and-periods":
      return rulesPage(setting);
    case "metrics":
      return metricsPage(setting);
    default:
      return functionPage(page satisfies FunctionId, setting);
  }
}

function render({ links, words, atlas }: Setting, article: Article): string {
  const { title, description, structured, body } = article;
  const props = {
    links,
    words: words.frame,
    title,
    description,
    version: atlas.data.version,
    structured,
    children: body,
  };
  return `<!doctype html>\n${renderToStaticMarkup(createElement(Document, props))}\n`;
}
