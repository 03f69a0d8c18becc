/** Whatever stands around a name, a match is that entity or an error; and no name of another company is ever a match. */
import fc from "fast-check";
import { atlas } from "../../support/shipped";
import { exchanges } from "../../../src/core/names/exchanges";
import { normaliseName } from "../../../src/core/names/normalise";
import { resolveEntity } from "../../../src/core/names/resolve";

const { entities } = atlas.data;
const { script } = atlas.names.entities;

const spellings = entities.flatMap((entity) =>
  [entity.id, ...Object.values(entity.names), ...entity.aliases, ...entity.tickers].map(
    (text) => [entity.id, text] as const,
  ),
);

const FORMS = ["Inc", "Inc.", "Co., Ltd.", "Ltd", "Corp", "Corporation", "Group", "Holdings", "Holding Group Corp", "GRP", "HLDGS", "PLC", "LLC", "集团", "控股", "公司", "有限公司", "股份有限公司"]; // prettier-ignore
const SHARES = ["-W", "-SW", "-S", "-R", "-B", "-A", "-H", "-U", "-UW", "-ADR", " ADR", "-SP ADR", " SPON ADR", " Class A", " CL B", "-CL C", " A股", " H股", " Ordinary Shares"]; // prettier-ignore
const codes = entities.flatMap((entity) => entity.tickers.map((ticker) => ticker.split(":")[1] ?? ""));
const marks = exchanges.flatMap((exchange) => exchange.marks);
const NOISE = ["", " ", "  ", ".", ",", "-", "\u200b", "\u00a0", "\u3000", "!", "'", "\u00ad"];

const code = fc
  .tuple(
    fc.constantFrom(...codes, "1234", "002231", "ABCD"),
    fc.constantFrom("", ...marks),
    fc.constantFrom(".", ":", " ", "-"),
  )
  .map(([digits, mark, join]) => (mark === "" ? digits : `${digits}${join}${mark}`));

const behind = fc.oneof(
  fc.constantFrom(...FORMS).map((form) => ` ${form}`),
  fc.constantFrom(...FORMS.filter((form) => /\p{Script=Han}/u.test(form))),
  fc.constantFrom(...SHARES),
  code.map((text) => ` (${text})`),
  code.map((text) => `（${text}）`),
  code.map((text) => ` ${text}`),
  fc.constantFrom(...NOISE),
);

const casing = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => Array.from(text, (letter) => (/[!-~]/.test(letter) ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0) : letter)).join(""), // prettier-ignore
);

test("a decorated spelling is its entity or an error, never another", () => {
  const decorated = fc.tuple(
    fc.constantFrom(...spellings),
    fc.array(behind, { maxLength: 3 }),
    fc.constantFrom(...NOISE),
    casing,
  );
  const matched = new Set<string>();
  fc.assert(
    fc.property(decorated, ([[id, spelling], parts, before, cased]) => {
      const text = cased(`${before}${spelling}${parts.join("")}`);
      const entity = resolveEntity(atlas, text);
      if (entity.ok) matched.add(text);
      if (entity.ok && entity.value.id !== id) expect(spelledOut(text)).toContain(entity.value.id);
    }),
    { numRuns: 6_000 },
  );
  // Refusing everything would do as well: a good part of them has to be understood.
  expect(matched.size).toBeGreaterThan(1_200);
});

test.each(FORMS)("what is decorated with %s is understood where it is a company's own name", (form) => {
  const companies = entities.filter(({ kind, owner }) => kind === "company" && owner === undefined);
  const missed = companies.filter(({ id, names }) => {
    const entity = resolveEntity(atlas, `${names.en} ${form}`);
    return !entity.ok || entity.value.id !== id;
  });
  expect(missed).toEqual([]);
});

/** Entities that have the whole text as a spelling of their own: a decoration may happen to spell one. */
const spelledOut = (text: string): readonly string[] => atlas.names.entities.ids.get(normaliseName(text, script)) ?? [];

const FIRST = ["Ali", "Sky", "Kun", "Yuan", "Tian", "Spark", "Azure", "Core", "Cloud", "Nova", "Jade", "North", "East", "Golden", "Hua", "Bai", "Ten", "Mei", "Byte", "Deep", "Open", "Mid", "Iron", "Blue", "Pan"]; // prettier-ignore
const SECOND = ["lun Energy", "bao Foods", "gong International", "wei Materials", "du Mining", "cent Music Entertainment", "tu Home", "works Solutions", "dance Health", "seek Robotics", "baba Pictures", "flytek Solar", "Kunlun Gas", " Pacific Shipping", " Semiconductor", "sense Care", " River Bank", " Tencent-Invested Media", "dance Studio", "cloud Systems"]; // prettier-ignore
const THIRD = ["", " Inc", " Inc.", " Co Ltd", " Holdings Ltd", " Group", " Corp-A", "-W", "-ADR", " PLC", " (1234.HK)", " 600123"]; // prettier-ignore

test("of some thousand made-up companies none is one of ours", () => {
  const names = FIRST.flatMap((first) => SECOND.flatMap((second) => THIRD.map((third) => `${first}${second}${third}`)));
  expect(new Set(names).size).toBeGreaterThan(5000);
  expect(names.filter((name) => resolveEntity(atlas, name).ok)).toEqual([]);
});

const HAN_FIRST = ["阿里", "腾讯", "百度", "快手", "美图", "昆仑", "元宝", "星火", "天工", "华为", "中科", "东方"];
const HAN_SECOND = ["健康", "音乐", "影业", "能源", "银行", "材料", "国际", "物流"];
const HAN_THIRD = ["", "-W", "-SW", "集团", "股份有限公司", "控股", "(01234)", " 000700"];

test("nor of Chinese ones that begin like ours", () => {
  const names = HAN_FIRST.flatMap((first) =>
    HAN_SECOND.flatMap((second) => HAN_THIRD.map((third) => `${first}${second}${third}`)),
  );
  expect(names.filter((name) => resolveEntity(atlas, name).ok)).toEqual([]);
});
