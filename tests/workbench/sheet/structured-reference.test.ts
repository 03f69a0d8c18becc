/** Reading references to tables. */
import { parseStructuredReference, type StructuredReference } from "../../../src/workbench/sheet/structured-reference";

const table = "Sales_2024";

it.each<[string, StructuredReference | undefined]>([
  ["Sales_2024", { table, section: "#Data" }],
  ["Sales_2024[]", { table, section: "#Data" }],
  ["Sales_2024[Amount]", { table, section: "#Data", columns: ["Amount", "Amount"] }],
  ["Sales_2024[Sales Amount]", { table, section: "#Data", columns: ["Sales Amount", "Sales Amount"] }],
  ["Sales_2024[[Sales Amount]]", { table, section: "#Data", columns: ["Sales Amount", "Sales Amount"] }],
  ["Sales_2024[[A]:[C]]", { table, section: "#Data", columns: ["A", "C"] }],
  ["Sales_2024[#All]", { table, section: "#All" }],
  ["Sales_2024[[#headers],[A]]", { table, section: "#Headers", columns: ["A", "A"] }],
  ["Sales_2024[[#Totals], [A]:[B]]", { table, section: "#Totals", columns: ["A", "B"] }],
  ["Sales_2024[@Amount]", { table, section: "#This Row", columns: ["Amount", "Amount"] }],
  ["Sales_2024[@[Sales Amount]]", { table, section: "#This Row", columns: ["Sales Amount", "Sales Amount"] }],
  ["Sales_2024[@]", { table, section: "#This Row" }],
  ["Sales_2024[[#This Row],[A]]", { table, section: "#This Row", columns: ["A", "A"] }],
  ["Sales_2024['#Items]", { table, section: "#Data", columns: ["#Items", "#Items"] }],
  ["Sales_2024[[#Headers],[#Data]]", undefined],
  ["Sales_2024[[#Nothing],[A]]", undefined],
  ["Sales_2024[[A]", undefined],
  ["two words[A]", undefined],
])("%s", (text, expected) => {
  expect(parseStructuredReference(text)).toEqual(expected);
});
