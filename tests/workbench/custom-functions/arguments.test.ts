/** How cell values become arguments. */
import { convertArgument, type EngineArgument } from "../../../src/workbench/custom-functions/arguments";

const parameter = (type: string, matrix = false) => ({
  name: "p",
  description: "",
  type,
  optional: true,
  matrix,
  repeating: false,
});
const convert = (argument: EngineArgument, type: string, matrix = false, allowed = false) =>
  convertArgument(argument, parameter(type, matrix), { allowErrors: allowed, allowCards: allowed });
const card = { type: "String", basicValue: "Tier 1", properties: { Tier: { type: "Double", basicValue: 1 } } };

describe("an argument", () => {
  it.each<[string, EngineArgument, string, unknown]>([
    ["left out is null", undefined, "any", null],
    ["blank for a number is 0", [[null]], "number", 0],
    ["blank for anything is empty text", [[null]], "any", ""],
    ["of digits for a number is a number", [["12"]], "number", 12],
    ["of text for a number is refused", [["x"]], "number", { error: "#VALUE!" }],
    ["of a number for text is text", [[12]], "string", "12"],
    ["TRUE for a number is 1", [[true]], "number", 1],
    ["of an error is refused with that error", [[{ error: "#REF!" }]], "any", { error: "#REF!" }],
    ["of a card is what its cell shows", [[{ basic: "Tier 1", card }]], "any", "Tier 1"],
  ])("%s", (_title, argument, type, expected) => {
    expect(convert(argument, type)).toEqual(expected);
  });

  it.each<[string, EngineArgument, string, unknown]>([
    ["an error", [[{ error: "#N/A" }]], "any", { type: "CustomFunctionError", code: "#N/A" }],
    ["a card whole", [[{ basic: "Tier 1", card }]], "any", { card }],
    ["a card as text where text is wanted", [[{ basic: "Tier 1", card }]], "string", "Tier 1"],
    ["no error where a number is wanted", [[{ error: "#N/A" }]], "number", { error: "#N/A" }],
    ["nothing that is still being computed", [[{ error: "#BUSY!" }]], "any", { error: "#BUSY!" }],
  ])("of a function that takes errors and cards: %s", (_title, argument, type, expected) => {
    expect(convert(argument, type, false, true)).toEqual(expected);
  });

  it("for a matrix keeps its rows, and errors where they are allowed", () => {
    expect(
      convert(
        [
          [1, null],
          ["a", { error: "#N/A" }],
        ],
        "any",
        true,
        true,
      ),
    ).toEqual([
      [1, ""],
      ["a", { type: "CustomFunctionError", code: "#N/A" }],
    ]);
  });
});
