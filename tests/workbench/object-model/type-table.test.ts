/** The compiler holds each described type to Excel's own class: names, sorts of members, and what they lead to. */
import { objectOf } from "../../../src/workbench/object-model/model-object";
import type { ExcelMembers } from "../../../src/workbench/object-model/type-table";
import { describedTypes } from "../../../src/workbench/object-model/roots";

/** Each of these is refused by the compiler; one it let pass would be an error of its own here. */
export const refused: readonly unknown[] = [
  {
    // @ts-expect-error -- no such property
    properties: { adress: { get: () => "" } },
  } satisfies ExcelMembers<"Range">,
  {
    // @ts-expect-error -- an object, not a property
    properties: { worksheet: { get: () => "" } },
  } satisfies ExcelMembers<"Range">,
  {
    // @ts-expect-error -- a number where Excel has a text
    properties: { name: { get: () => 5 } },
  } satisfies ExcelMembers<"Table">,
  {
    // @ts-expect-error -- leads to another kind
    objects: { worksheet: () => objectOf("Table", {} as never) },
  } satisfies ExcelMembers<"Range">,
  {
    // @ts-expect-error -- gives another kind
    methods: { getRange: () => objectOf("Worksheet", "id") },
  } satisfies ExcelMembers<"Worksheet">,
  {
    // @ts-expect-error -- no such event
    events: { onRenamed: "Renamed" },
  } satisfies ExcelMembers<"Table">,
  {
    // @ts-expect-error -- no such method
    methods: { getSheet: () => undefined },
  } satisfies ExcelMembers<"Workbook">,
];

it("looks members up without finding what every JavaScript object has", () => {
  for (const type of describedTypes().values())
    for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty"])
      expect([type.properties.has(name), type.objects.has(name), type.methods.has(name)]).toEqual([
        false,
        false,
        false,
      ]);
});
