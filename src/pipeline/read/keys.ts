/** Primary and foreign keys of a package's tables. */
import { own } from "../../core/own";
import { quoted, type Finding } from "../finding";
import type { TextRow, Table } from "./table";

/** The primary key of a row, as other rows name it. */
const keyOf = (row: TextRow, fields: readonly string[]): string =>
  fields.map((field) => own(row.cells, field) ?? "").join("/");

/** Duplicate primary keys of one table. */
export function checkPrimaryKey(table: Table): readonly Finding[] {
  const seen = new Map<string, number>();
  return table.rows.flatMap((row): Finding[] => {
    const key = keyOf(row, table.schema.primaryKey);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row.line);
      return [];
    }
    const column = table.schema.primaryKey.join("+");
    return [
      {
        file: table.file,
        row: row.line,
        column,
        rule: "duplicate-key",
        message: `${quoted(key)} stands on line ${first} already`,
      },
    ];
  });
}

/** References of one table to rows that do not exist; an empty cell refers to nothing. */
export function checkForeignKeys(table: Table, tables: ReadonlyMap<string, Table>): readonly Finding[] {
  return (table.schema.foreignKeys ?? []).flatMap((key) => {
    const target = tables.get(key.reference.resource);
    if (!target) return [];
    const known = new Set(target.rows.map((row) => keyOf(row, key.reference.fields)));
    return table.rows.flatMap((row): Finding[] => {
      const value = keyOf(row, key.fields);
      if (key.fields.every((field) => (own(row.cells, field) ?? "") === "") || known.has(value)) return [];
      const rule = ["sources", "pages"].includes(key.reference.resource) ? "missing-source" : "dangling-id";
      return [
        {
          file: table.file,
          row: row.line,
          column: key.fields.join("+"),
          rule,
          message: `${quoted(value)} is not in ${target.file}`,
        },
      ];
    });
  });
}
