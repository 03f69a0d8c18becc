/** What the runtime's answers mean for a cell. */
import { fieldOf, parseAnswer, parseCell } from "../../../src/workbench/custom-functions/result";

describe("an answer to a call", () => {
  it.each([
    [[1, true, 5], { kind: "value", value: 5 }],
    [[1, true, null], { kind: "value", value: "" }],
    [[1, false, "not disclosed", 1], { kind: "error", code: "#N/A", message: "not disclosed" }],
    [[1, false, "say a year", 7], { kind: "error", code: "#VALUE!", message: "say a year" }],
    [[1, false, "secret", 2], { kind: "error", code: "#VALUE!", message: undefined }],
    [[1, false, "x", 5], { kind: "error", code: "#DIV/0!", message: undefined }],
    [[1, true, []], { kind: "error", code: "#CALC!" }],
  ])("%j is %j", (entry, result) => {
    expect(parseAnswer(entry).result).toEqual(result);
  });

  it("fills ragged rows with #N/A", () => {
    expect(parseAnswer([1, true, [[1, 2], [3]]]).result).toEqual([
      [
        { kind: "value", value: 1 },
        { kind: "value", value: 2 },
      ],
      [
        { kind: "value", value: 3 },
        { kind: "error", code: "#N/A" },
      ],
    ]);
  });
});

describe("a cell value", () => {
  it.each([
    [
      { type: "Double", basicValue: 0.4, numberFormat: "0.0%" },
      { kind: "value", value: 0.4, numberFormat: "0.0%" },
    ],
    [
      { type: "Error", errorType: "NotAvailable", message: "why" },
      { kind: "error", code: "#N/A", message: "why" },
    ],
    [Infinity, { kind: "error", code: "#NUM!" }],
  ])("%j is %j", (value, result) => {
    expect(parseCell(value)).toMatchObject(result);
  });

  it("with properties carries a card", () => {
    const properties = {
      Tier: { type: "Double", basicValue: 1 },
      Growth: { type: "Double", basicValue: 0.4, numberFormat: "0.0%" },
    };
    const layouts = { card: { title: "Baidu Inc.", sections: [{ properties: ["Growth", "Tier"] }] } };
    expect(parseCell({ type: "String", basicValue: "Baidu", properties, layouts })).toMatchObject({
      value: "Baidu",
      card: {
        title: "Baidu Inc.",
        given: { basicValue: "Baidu", properties },
        fields: [
          { name: "Growth", value: "40.0%" },
          { name: "Tier", value: "1" },
        ],
      },
    });
  });

  it("of type Entity shows its text, has its fields, and is an error to formulas", () => {
    const properties = { Tier: { type: "Double", basicValue: 1 } };
    const entity = parseCell({ type: "Entity", text: "x", properties, basicValue: "#VALUE!" });
    expect(entity).toMatchObject({ kind: "error", code: "#VALUE!", text: "x", card: { title: "x" } });
    expect(entity.card && fieldOf(entity.card, "tier")).toEqual({ kind: "value", value: 1 });
  });

  it.each(["WebImage", "LinkedEntity", "Array", "Function"])("of type %s is refused by its name", (type) => {
    expect(parseCell({ type, basicValue: 1 })).toMatchObject({
      kind: "error",
      code: "#VALUE!",
      message: expect.stringContaining(type),
    });
  });

  it.each([
    ["Growth", { kind: "value", value: 0.4, numberFormat: "0.0%" }],
    ["growth", { kind: "value", value: 0.4, numberFormat: "0.0%" }],
    ["Nothing", undefined],
  ])("gives its field %s", (name, field) => {
    const properties = { Growth: { type: "Double", basicValue: 0.4, numberFormat: "0.0%" } };
    const cell = parseCell({ type: "String", basicValue: "Baidu", properties });
    const card = cell.kind === "value" ? cell.card : undefined;
    expect(card && fieldOf(card, name)).toEqual(field);
  });
});
