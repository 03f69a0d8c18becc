/** Owns what is changed in the files of a foreign add-in on their way to the workbench: where Office.js and they themselves are. */
import { OFFICE_JS } from "./files";

/** Microsoft's addresses of Office.js: any version, any of its clouds. */
const MICROSOFTS =
  "appsforoffice(?:\\.edog)?\\.microsoft\\.com|appsforoffice\\.cdn\\.partner\\.office365\\.cn/appsforoffice";
const SCRIPTS = new RegExp(`(?:https?:)?//(?:${MICROSOFTS})/lib/[\\w.-]+/hosted/`, "gi");
/** Their hosts alone, as a content policy names them. */
const HOSTS = /https:\/\/appsforoffice(?:\.edog)?\.(?:microsoft\.com|cdn\.partner\.office365\.cn)(?![\w/.-])/gi;
const CHANGED = /html|javascript|json|css|xml/;
const HASH = /\sintegrity\s*=\s*("[^"]*"|'[^']*')/gi;

/** Whether files of a media type can name addresses. */
export function isText(type: string): boolean {
  return CHANGED.test(type);
}

/** A file's text as the workbench serves it from `own`; `moved` has the origins that are answered elsewhere. */
export function foreignText(text: string, own: string, moved: ReadonlyMap<string, string>): string {
  const unhashed = text.replace(/<script\b[^>]*>/gi, (tag) => (tag.search(SCRIPTS) < 0 ? tag : tag.replace(HASH, "")));
  const local = unhashed.replace(SCRIPTS, own + OFFICE_JS).replace(HOSTS, own);
  return [...moved].reduce((changed, [from, to]) => changed.replace(addressOf(from), to), local);
}

/** An origin where an address begins with it, and not where it begins a longer name or another port. */
function addressOf(origin: string): RegExp {
  return new RegExp(`${origin.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w.:-])`, "gi");
}
