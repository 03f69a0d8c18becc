/** Whether the sheet is taken for computing: after a change of contents until it is done, after a change of looks never. */
import { ICommandService, type Univer } from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/sheets";
import { openHeadlessBook } from "../../../src/workbench/headless/univer-sheet";
import { Calculation } from "../../../src/workbench/sheet/calculation";

test("a change of looks alone leaves it at rest", async () => {
  const book = openHeadlessBook([], [{ name: "Sheet1", rows: [[1, 2]] }]);
  const univer = { __getInjector: () => book.injector } as unknown as Univer;
  const calculation = new Calculation(univer, () => book.unit);
  calculation.recalculateAll();
  expect(calculation.busy).toBe(true);
  await calculation.settled();
  const commands = book.injector.get(ICommandService);
  await commands.executeCommand(SetStyleCommand.id, {
    unitId: book.unit,
    subUnitId: "Sheet1",
    range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
    style: { type: "cl", value: { rgb: "#FF0000" } },
  });
  expect(calculation.busy).toBe(false);
  book.dispose();
});
