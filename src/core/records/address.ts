/** Addresses of pages: their host and site, and the ones that no auditor would accept, each with the reason. */

const HOST = /^https?:\/\/([^/?#:]+)/i;

/** The host of an address, without `www.`; empty where the text is no address. */
const hostOf = (address: string): string =>
  (HOST.exec(address)?.[1] ?? "").toLowerCase().replace(/^(?:www|m|amp)\./, "");

/** Second levels that belong to a country's registry: `co.uk`, `com.cn`. */
const REGISTRY = new Set(["com", "co", "net", "org", "gov", "edu", "ac"]);

/** The part of a host that is registered: `sina.com.cn` of `guba.sina.com.cn`. */
export function domainOf(address: string): string {
  const labels = hostOf(address).split(".");
  const country = (labels.at(-1) ?? "").length === 2 && REGISTRY.has(labels.at(-2) ?? "");
  return labels.slice(country ? -3 : -2).join(".");
}

const FORUMS = new Set([
  "guba.sina.com.cn",
  "guba.eastmoney.com",
  "gubaposthk.eastmoney.com",
  "mguba.eastmoney.com",
  "caifuhao.eastmoney.com",
  "xueqiu.com",
  "reddit.com",
  "tieba.baidu.com",
  "zhihu.com",
]);

/** Whether what stands at the address was posted by a reader. */
export const isForum = (address: string): boolean => FORUMS.has(hostOf(address));

/** Hosts met in the search that carry others' words among spam, or rewrite them. */
const COPYISTS = new Set(["admirer.cn", "ltcinsuranceshopper.com", "italuxu.com", "mirge.cn"]);

interface Refusal {
  readonly refuses: (address: string) => boolean;
  readonly because: string;
}

const REFUSED: readonly Refusal[] = [
  {
    refuses: (address) =>
      /(?:^|\.)(?:localhost|localdomain|internal|local|test|example|invalid)$/.test(hostOf(address)),
    because: "the host is not on the public web",
  },
  {
    refuses: (address) => /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*|\d+)$/.test(hostOf(address)),
    because: "a bare number names no publisher",
  },
  {
    refuses: (address) =>
      /(?:^|[.-])(?:staging|stage|pre|dev|test|testing|uat|preprod|preview|sandbox|origin)[.-]/.test(hostOf(address)),
    because: "a test or staging host may vanish or differ from what was published",
  },
  {
    refuses: (address) =>
      /\.(?:vercel\.app|netlify\.app|herokuapp\.com|ngrok\.io|ngrok-free\.app|pages\.dev|workers\.dev|web\.app)$/.test(
        hostOf(address),
      ),
    because: "anyone may publish on this host under any name",
  },
  { refuses: (address) => COPYISTS.has(domainOf(address)), because: "the site copies others' pages among spam" },
  {
    refuses: (address) => /[?&]model=/.test(address) || hostOf(address).endsWith("nugit.net"),
    because: "the text there was made by a machine that looked at a picture",
  },
];

/** Why an address cannot stand in the record; undefined where it can. @example refusedAddress("http://10.0.0.1/a") is "a bare number names no publisher" */
export function refusedAddress(address: string): string | undefined {
  return REFUSED.find(({ refuses }) => refuses(address))?.because;
}
