/** Reads what a formula may call cells by besides their address: defined names and tables. */

/** The visible names of the workbook; none where Excel does not say. */
export async function readDefinedNames(): Promise<readonly string[]> {
  try {
    return await Excel.run(async (context) => {
      const { names, tables } = context.workbook;
      names.load("items/name,items/visible");
      tables.load("items/name");
      await context.sync();
      const visible = names.items.filter((item) => item.visible).map((item) => item.name);
      return [...visible, ...tables.items.map((table) => table.name)];
    });
  } catch {
    return [];
  }
}
