/** What a host gets: formatted numbers and cards where it can show them, plain values below, and errors with their message. */
import { desk } from "../support/shipped";
import { specOf } from "../../src/calls/spec-of";
import { catalogue, type FunctionId } from "../../src/contract/catalogue";
import { registerFunctions } from "../../src/functions/present/register";
import { forgetHost } from "../../src/functions/present/host";

/** Stands for the runtime's own error class, which exists only inside Excel's page; the browser tests use the real one. */
class HostError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
};

/** A host with these requirement sets; undefined for one that has not introduced itself. */
function hostWith(sets: Readonly<Record<string, string>> | undefined): void {
  const isSetSupported = (name: string, version = "0"): boolean => Number(sets?.[name] ?? -1) >= Number(version);
  const context = sets ? { requirements: { isSetSupported } } : undefined;
  Object.assign(globalThis, { CustomFunctions: { Error: HostError, ErrorCode }, Office: { context } });
  forgetHost();
}

afterAll(() => {
  for (const name of ["CustomFunctions", "Office"]) Reflect.deleteProperty(globalThis, name);
  forgetHost();
});

type Associated = (...args: unknown[]) => unknown[][];
const associated = new Map<string, Associated>();

beforeAll(() => {
  const associate = (id: string, called: Associated) => associated.set(id, called);
  Object.assign(globalThis, { CustomFunctions: { associate } });
  registerFunctions(() => desk);
});

/** A host passes the arguments one by one, and after them what it knows of the call. */
const answer = (id: FunctionId, args: readonly unknown[]): unknown => {
  const missing = specOf(id)!
    .parameters.slice(args.length)
    .map(() => null);
  const [[only] = []] = associated.get(id)?.(...args, ...missing, { isInValuePreview: false }) ?? [];
  return only;
};

test("every function is associated, in the catalogue's order, and no other", () => {
  expect([...associated.keys()]).toEqual(catalogue.map(({ id }) => id));
});

const NEWEST = { CustomFunctionsRuntime: "1.4", ExcelApi: "1.19" };

describe.each([
  ["CustomFunctionsRuntime 1.3", { CustomFunctionsRuntime: "1.3", ExcelApi: "1.17" }],
  ["a host that has not introduced itself", undefined],
])("under %s", (_, sets) => {
  beforeEach(() => hostWith(sets));

  test("numbers are plain", () => {
    expect(answer("AI_REVENUE_GROWTH", ["Baidu"])).toBe(0.4);
    expect(answer("AI_REVENUE", ["Kuaishou"])).toBe(150000000);
  });

  test("a card is its text", () => expect(answer("AI_COMPANY", ["Baidu"])).toBe("Tier 1"));

  test("errors keep their message", () => {
    expect(answer("AI_TIER", ["Badu"])).toEqual(new HostError("#N/A", "Unknown name “Badu”. Nearest: Baidu."));
  });
});

describe("under CustomFunctionsRuntime 1.4 without ExcelApi 1.19", () => {
  beforeEach(() => hostWith({ CustomFunctionsRuntime: "1.4", ExcelApi: "1.18" }));

  test.each([
    ["AI_REVENUE_GROWTH", ["Baidu"], 0.4, "0.0%"],
    ["AI_REVENUE", ["Baidu"], 9400000000, '"CNY "#,##0;"CNY "-#,##0'],
    ["AI_REVENUE", ["Baidu", null, null, "亿"], 94, '"CNY "#,##0.0##" 亿";"CNY "-#,##0.0##" 亿"'],
    ["AI_REVENUE", ["Kuaishou"], 150000000, '"> CNY "#,##0;"> CNY "-#,##0'],
    ["AI_REVENUE", ["Kunlun Tech"], 120000000, '"≈ USD "#,##0;"≈ USD "-#,##0'],
    ["AI_METRIC", ["Qwen", "downloads"], 300000000, '"> "#,##0;"> "-#,##0'],
  ] as const)("%s of %j is %s shown as %s", (id, args, basicValue, numberFormat) =>
    expect(answer(id, args)).toEqual({ type: "Double", basicValue, numberFormat }),
  );

  test("a tier is a plain number", () => expect(answer("AI_TIER", ["Baidu"])).toBe(1));
  test("a card is its text", () => expect(answer("AI_COMPANY", ["Baidu"])).toBe("Tier 1"));
});

describe("under ExcelApi 1.19", () => {
  beforeEach(() => hostWith(NEWEST));

  interface Card {
    readonly basicValue: string;
    readonly properties: Readonly<Record<string, unknown>>;
    readonly layouts: { readonly card: { readonly sections: readonly { readonly properties: readonly string[] }[] } };
  }
  const cardOf = (company: string): Card => answer("AI_COMPANY", [company]) as Card;
  const text = (basicValue: string) => ({ type: "String", basicValue });

  test("a card is a text value with fields", () => {
    expect(cardOf("百度")).toMatchObject({
      type: "String",
      basicType: "String",
      basicValue: "Tier 1",
      properties: {
        Name: text("Baidu"),
        Chinese: text("百度"),
        Tier: { type: "Double", basicValue: 1 },
        Models: text("Model as a product, Model as a service, Shovel seller"),
        Growth: { type: "Double", basicValue: 0.4, numberFormat: "0.0%" },
        Revenue: { type: "Double", basicValue: 9400000000 },
        Disclosure: text("segment"),
        Period: text("2025Q1"),
      },
    });
  });

  test("what is not disclosed says so", () => {
    expect(cardOf("ByteDance").properties).toMatchObject({
      Growth: text("not disclosed"),
      Revenue: text("not disclosed"),
      Disclosure: text("none"),
    });
  });

  test("every company's card has the same fields, each laid out once", () => {
    const names = ["Baidu", "Alibaba", "Tencent", "Huawei", "Kuaishou", "ByteDance", "Meitu", "iFlytek", "Kunlun Tech"];
    const fields = Object.keys(cardOf("Baidu").properties);
    for (const { properties, layouts } of names.map(cardOf)) {
      expect(Object.keys(properties)).toEqual(fields);
      expect(layouts.card.sections.flatMap((section) => section.properties).sort()).toEqual([...fields].sort());
      for (const field of Object.values(properties)) expect(field).toMatchObject({ basicValue: expect.anything() });
    }
  });

  test("a card given to another function stands for its company", () => {
    expect(answer("AI_TIER", [cardOf("Meitu")])).toBe(2);
  });
});

test.each(["#DIV/0!", "#NUM!", "#NULL!", "#N/A", "#VALUE!"])("the error %s is passed on", (code) => {
  hostWith(NEWEST);
  expect(answer("AI_TIER", [[[{ type: "CustomFunctionError", code }]]])).toEqual(
    new HostError(code, `An argument holds ${code}.`),
  );
});

test.each([
  ["#REF!", "An argument holds #REF!."],
  ["#NAME?", "An argument holds #NAME?: text stands in quotation marks."],
])("%s, which no function may answer, becomes #VALUE!", (code, message) => {
  hostWith(NEWEST);
  expect(answer("AI_TIER", [[[{ type: "CustomFunctionError", code }]]])).toEqual(new HostError("#VALUE!", message));
});
