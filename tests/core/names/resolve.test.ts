/** Names: every company in every script and by ticker, what is near, and that nothing is ever guessed. */
import fc from "fast-check";
import { atlas } from "../../support/shipped";
import { indexAtlas } from "../../../src/core/dataset/index-dataset";
import { editDistance } from "../../../src/core/names/distance";
import { shorterNames } from "../../../src/core/names/legal-form";
import { readCode } from "../../../src/core/names/codes";
import { normaliseName } from "../../../src/core/names/normalise";
import {
  resolveCompany,
  resolveCompanyNumber,
  resolveEntity,
  resolveEntityNumber,
  resolveMetric,
  resolveModel,
} from "../../../src/core/names/resolve";

const { entities, metrics, models } = atlas.data;
const idOf = (text: string): string | undefined => {
  const entity = resolveEntity(atlas, text);
  return entity.ok ? entity.value.id : undefined;
};

test.each(entities.flatMap((entity) => Object.values(entity.names).map((name) => [name, entity.id])))(
  "the canonical name %s is %s",
  (name, id) => expect(idOf(name)).toBe(id),
);
test.each(entities.flatMap((entity) => entity.tickers.map((ticker) => [ticker, entity.id])))(
  "the ticker %s is %s",
  (ticker, id) => expect(idOf(ticker)).toBe(id),
);
test.each(metrics.map(({ id }) => [id]))("the metric %s is itself", (id) =>
  expect(resolveMetric(atlas, id)).toMatchObject({ ok: true, value: { id } }),
);
test.each(
  models.flatMap((model) =>
    [model.id, String(model.number), ...Object.values(model.names)].map((name) => [name, model.id]),
  ),
)("the model %s is %s", (name, id) => expect(resolveModel(atlas, name)).toMatchObject({ ok: true, value: { id } }));

test.each([
  ["BIDU", "baidu"],
  ["bidu us", "baidu"],
  ["9888.HK", "baidu"],
  ["9888 HK", "baidu"],
  ["HK:9888", "baidu"],
  ["HKEX:9888", "baidu"],
  ["09888", "baidu"],
  ["700", "tencent"],
  ["0700", "tencent"],
  ["0700.HK", "tencent"],
  ["00700", "tencent"],
  ["002230.SZ", "iflytek"],
  ["002230", "iflytek"],
  ["騰讯", "tencent"],
  ["ＢＡＩＤＵ", "baidu"],
  ["  bai-du! ", "baidu"],
  ["阿里", "alibaba"],
  ["字节", "bytedance"],
])("%s is %s", (text, id) => expect(idOf(text)).toBe(id));

test.each(["", "!!!", "a", "百", "nobody", "Baidux", "x".repeat(100_000)])("%.20s is nobody", (text) =>
  expect(resolveEntity(atlas, text)).toMatchObject({ ok: false, problem: { code: "unknown-entity" } }),
);

test.each([
  ["Badu", "baidu"],
  ["Biadu", "baidu"],
  ["Tencet", "tencent"],
  ["百渡", "baidu"],
  ["腾迅", "tencent"],
  ["Hauwei", "huawei"],
  ["Alibab", "alibaba"],
  ["Iflytech", "iflytek"],
  ["科大迅飞", "iflytek"],
  ["字节跳到", "bytedance"],
  ["Microsof Corp", "microsoft"],
  ["北京快手科技有限公司", "kuaishou"],
  ["Tence", "tencent"],
  ["ALi Corporation", "alibaba"],
  ["Tencent Music-ADR", "tencent"],
  ["腾讯音乐-SW", "tencent"],
])("%s offers %s", (text, id) => {
  const result = resolveEntity(atlas, text);
  expect(!result.ok && result.problem.code === "unknown-entity" && result.problem.suggestions[0]).toBe(id);
});

test.each(["nobody", "Hunyuan", "KS", "Apple", "小米", "Metaco"])("%s is near nothing, so nothing is offered", (text) =>
  expect(resolveEntity(atlas, text)).toMatchObject({ ok: false, problem: { suggestions: [] } }),
);

test("where a company is asked for, only companies are offered", () => {
  expect(resolveEntity(atlas, "Nvidea")).toMatchObject({ problem: { suggestions: ["nvidia"] } });
  expect(resolveCompany(atlas, "Nvidea")).toMatchObject({ problem: { suggestions: [] } });
});

test.each([
  ["Tencent Holdings Ltd.", "tencent"],
  ["Alibaba Group Holding Limited", "alibaba"],
  ["Kunlun Tech Co., Ltd.", "kunlun-tech"],
  ["腾讯控股有限公司", "tencent"],
  ["阿里巴巴集团控股有限公司", "alibaba"],
  ["科大讯飞股份有限公司", "iflytek"],
  ["華為技術有限公司", "huawei"],
])("the legal form does not matter: %s is %s", (text, id) => expect(idOf(text)).toBe(id));

test.each([
  ["'0700.HK", "tencent"],
  ['"00700"', "tencent"],
  ["(9988.HK)", "alibaba"],
  ["BABA - W", "alibaba"],
  ["腾讯控股(ADR)", "tencent"],
  ["阿里巴巴ADR", "alibaba"],
  ["Baidu, Inc. Sponsored ADR Class A", "baidu"],
  ["Baidu, Inc. American Depositary Shares, each representing 8 Class A ordinary shares", "baidu"],
  ["BAIDU INC SPON ADR REP A", "baidu"],
  ["快手W", "kuaishou"],
  ["百度集团(港股)", "baidu"],
  ["阿里巴巴(美股)", "alibaba"],
  ["科大讯飞(A股)", "iflytek"],
  ["科大讯飞A", "iflytek"],
  ["IFLYTEK CO LTD A", "iflytek"],
  ["谷歌-C", "alphabet"],
  ["Alphabet A", "alphabet"],
  ["ALPHABET INC CAP STK CL C", "alphabet"],
  ["NVIDIA CORP COM", "nvidia"],
  ["TENCENT HOLDINGS LTD. ORD", "tencent"],
  ["腾讯控股00700", "tencent"],
  ["00700.HK腾讯控股", "tencent"],
  ["002230-科大讯飞", "iflytek"],
  ["科大讯飞_002230", "iflytek"],
  ["Baidu (BIDU, 9888.HK)", "baidu"],
  ["Baidu, Inc. (NASDAQ: BIDU and HKEX: 9888)", "baidu"],
  ["阿里巴巴(NYSE:BABA；HKEX:9988)", "alibaba"],
  ["腾讯控股(股份代號:700)", "tencent"],
  ["Kuaishou Technology (Stock Code: 1024)", "kuaishou"],
  ["Alibaba 阿里巴巴 9988.HK", "alibaba"],
  ["中科寒武纪科技股份有限公司", "cambricon"],
  ["Huawei Investment & Holding Co., Ltd.", "huawei"],
])("what files write around it is read: %s is %s", (text, id) => expect(idOf(text)).toBe(id));

test("a product is no company; the problem names its owner", () => {
  expect(resolveCompany(atlas, "Kling AI")).toMatchObject({
    ok: false,
    problem: { code: "not-classified", owner: "kuaishou" },
  });
});

test("a spelling that two entities share is ambiguous, whatever their order", () => {
  const shared = entities.map((entity, at) => (at < 2 ? { ...entity, aliases: ["the shared one"] } : entity));
  const index = indexAtlas({ ...atlas.data, entities: shared });
  expect(resolveEntity(index, "The Shared One")).toMatchObject({ ok: false, problem: { code: "ambiguous-entity" } });
});

test("the order of aliases does not matter", () => {
  const turned = indexAtlas({
    ...atlas.data,
    entities: entities.map((entity) => ({ ...entity, aliases: [...entity.aliases].reverse() })),
  });
  const answer = (names: typeof atlas, alias: string) => {
    const entity = resolveEntity(names, alias);
    return entity.ok ? entity.value.id : entity.problem;
  };
  for (const alias of entities.flatMap((entity) => entity.aliases))
    expect(answer(turned, alias)).toEqual(answer(atlas, alias));
});

test("text that is no known spelling never resolves", () => {
  const known = new Set(atlas.names.entities.ids.keys());
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
      const spellings = [text, ...shorterNames(text)];
      fc.pre(
        readCode(text) === undefined &&
          spellings.every((spelling) => !known.has(normaliseName(spelling, atlas.names.entities.script))),
      );
      expect(resolveEntity(atlas, text).ok).toBe(false);
    }),
  );
});

test("width, case and punctuation never change what a name means", () => {
  fc.assert(
    fc.property(fc.constantFrom(...entities), fc.constantFrom(" ", ".", "-", "　"), (entity, noise) => {
      const loud = [...entity.names.en.toUpperCase()].join(noise);
      expect(idOf(loud)).toBe(entity.id);
    }),
  );
});

test.each([
  ["badu", "baidu", 1],
  ["biadu", "baidu", 1],
  ["", "abc", 3],
  ["same", "same", 0],
  ["abcdef", "uvwxyz", 3],
])("%s and %s are %s edits apart", (a, b, edits) => expect(editDistance(a, b, 2)).toBe(edits));

const problemOf = (text: string): unknown => {
  const result = resolveEntity(atlas, text);
  return result.ok ? result.value.id : result.problem;
};

test.each(["7.00", "$700", "1,024", "700%", "-20", "+700", "700元", "¥9988", "700.0", "1e3", "(700)", "99.88"])(
  "the amount %s is no code",
  (text) => expect(problemOf(text)).toMatchObject({ code: "unknown-entity" }),
);

test.each([
  ["1234.HK", ["1234.HK"], []],
  ["9889.HK", ["9889.HK"], ["9888.HK"]],
  ["3690 HK Equity", ["3690.HK"], []],
  ["002230.SH", ["002230.SH"], ["002230.SZ"]],
  ["000700.SZ", ["000700.SZ"], ["0700.HK"]],
  ["002231 CH Equity", ["002231.SZ", "002231.SH"], ["002230.SZ"]],
  ["XNAS:BIDO", ["BIDO.US"], ["BIDU.US"]],
  ["700 JP Equity", ["700.JP"], ["0700.HK"]],
  ["1024.T", ["1024.T"], ["1024.HK"]],
  ["AAPL US", ["AAPL.US"], []],
  ["123456", [], []],
])("the code %s is not here, and the nearest is offered", (text, written, nearest) =>
  expect(problemOf(text)).toMatchObject({
    code: "unknown-code",
    written,
    nearest: nearest.map((code) => expect.objectContaining({ written: code }) as unknown),
  }),
);

test.each(["2230", "2230.SZ", "02230 CH"])("%s says which code it is without its zeros", (text) =>
  expect(problemOf(text)).toMatchObject({ code: "unknown-code", zeros: { entity: "iflytek", written: "002230.SZ" } }),
);

test.each([
  ["Tencent (9988.HK)", "tencent", "alibaba"],
  ["腾讯控股(09988)", "tencent", "alibaba"],
  ["BABA-W 9888", "alibaba", "baidu"],
  ["Baidu (Kuaishou)", "baidu", "kuaishou"],
  ["Tencent Music (0700.HK)", undefined, "tencent"],
  ["ALi Corporation (9988.HK)", undefined, "alibaba"],
  ["Tencent (1234.HK)", "tencent", undefined],
  ["科大讯飞 002231", "iflytek", undefined],
  ["Baidu (BIDU, 9988.HK)", "baidu", "alibaba"],
  ["Baidu (BIDU and 1234.HK)", "baidu", undefined],
  ["阿里巴巴09888", "alibaba", "baidu"],
])("in %s name and code do not agree", (text, named, coded) =>
  expect(problemOf(text)).toMatchObject({ code: "name-and-code-differ", named, coded }),
);

test.each([
  ["Huawei-W", "huawei"],
  ["iFlytek-ADR", "iflytek"],
  ["Tencent Holdings Ltd-A", "tencent"],
  ["寒武纪-W", "cambricon"],
  ["快手ADR", "kuaishou"],
  ["腾讯A", "tencent"],
  ["Baidu, Inc. C", "baidu"],
  ["Baidu Inc Class A-U", "baidu"],
])("%s has a mark of a listing that is not here", (text, entity) =>
  expect(problemOf(text)).toMatchObject({ code: "share-not-here", entity }),
);

test.each([
  "ALi Corporation",
  "Yuanbao Inc.",
  "Azure Holding Group Corp",
  "Kunlun Corp",
  "Spark Holdings Ltd",
  "讯飞股份",
  "Kwai-W",
  "元宝W",
  "Kling ADR",
])("what is left of %s without its form is a short name or a product: no match", (text) =>
  expect(problemOf(text)).toMatchObject({ code: "unknown-entity" }),
);

test.each([
  [9988, "alibaba"],
  [9888, "baidu"],
  [80700, "tencent"],
  [89988, "alibaba"],
  [300418, "kunlun-tech"],
  [688256, "cambricon"],
])("the number %s is one code", (value, id) =>
  expect(resolveEntityNumber(atlas, value)).toMatchObject({ ok: true, value: { id } }),
);

test.each([
  [700, "0700.HK", "000700.SZ", undefined],
  [20, "0020.HK", "000020.SZ", undefined],
  [1024, "1024.HK", "001024.SZ", undefined],
  [2230, undefined, "002230.SZ", "iflytek"],
])("the number %s may be two codes", (value, own, longer, zeros) => {
  const problem = { code: "number-is-two-codes", longer, zeros, own: own && { written: own } };
  expect(resolveEntityNumber(atlas, value)).toMatchObject({ ok: false, problem });
  expect(resolveCompanyNumber(atlas, value)).toMatchObject({ ok: false, problem });
});

test.each([10.24, 99.88, -20, 0, 5, 1e9, 123456, 2231, Number.NaN])("the number %s is no code", (value) =>
  expect(resolveEntityNumber(atlas, value)).toBeUndefined(),
);
