/** A name that files export is declared in one of them, so that whoever reads it knows what it means. */
import ts from "typescript";
import type { Rule } from "./walls";

/** A workspace of its own, tables that say the same in each language, and what a pipeline writes. */
const APART = /^src\/(?:workbench|compiled)\/|\.(?:en|zh-han[st])\.tsx?$/;

export const oneHome: Rule = {
  name: "one-home-for-a-name",
  check(modules) {
    const homes = new Map<string, Set<string>>();
    for (const { path, syntax } of modules.filter(({ path }) => !APART.test(path))) {
      for (const name of syntax.statements.flatMap(exportedBy))
        homes.set(name, (homes.get(name) ?? new Set()).add(path));
    }
    return [...homes].flatMap(([name, [first = "", ...others]]) =>
      others.length > 0 ? [`${first} exports ${name}, and so does ${others.join(", ")}`] : [],
    );
  },
};

/** What a statement declares and exports at once; what it passes on is declared elsewhere. */
function exportedBy(statement: ts.Statement): readonly string[] {
  if (!ts.canHaveModifiers(statement)) return [];
  if (!(ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  const { name } = statement as ts.Statement & { readonly name?: ts.Node };
  return name && ts.isIdentifier(name) ? [name.text] : [];
}
