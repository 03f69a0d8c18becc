/** How a file is made: where Office may be named, how it opens, how long it is, what it exports, what it is called. */
import ts from "typescript";
import type { SourceModule } from "./project";
import type { Rule } from "./walls";

const OFFICE_GLOBALS = new Set(["Office", "Excel", "CustomFunctions", "OfficeExtension", "OfficeRuntime"]);
/** The workbench names Excel to the compiler only: to hold its own types to it. */
const OFFICE_EDGES = /^src\/((functions\/present|excel)\/|workbench\/object-model\/excel-members\.ts$)/;
const LONGEST_FILE = 300;
const MEDIAN_FILE = 90;
const GENERATED = /^src\/compiled\/|\.zh-hant\.ts$/;
const VAGUE_NAME = /(^|[-/])(utils?|helpers?|common|managers?|misc)([-./]|$)/;
const KEBAB_PATH = /^[a-z0-9]+([-./][a-z0-9]+)*$/;

function perFile(name: string, problem: (module: SourceModule) => string | undefined): Rule {
  return {
    name,
    check: (modules) =>
      modules.flatMap((module) => {
        const found = problem(module);
        return found === undefined ? [] : [`${module.path} ${found}`];
      }),
  };
}

const officeAtTheEdges = perFile("office-at-the-edges", ({ path, syntax }) => {
  if (OFFICE_EDGES.test(path)) return undefined;
  const named = globalsNamed(syntax);
  return named.length > 0 ? `names ${named.join(", ")}` : undefined;
});

const opensWithSentence = perFile("opens-with-a-sentence", ({ text }) => {
  const doc = /^(?:#!.*\n)?\/\*\*([\s\S]*?)\*\//.exec(text)?.[1];
  const sentence = doc?.replace(/^\s*\*/gm, "").trim() ?? "";
  return /^\S+ .*[.:;]/s.test(sentence) ? undefined : "does not open with a doc sentence";
});

const notTooLong = perFile("not-too-long", ({ path, text }) => {
  const lines = lineCount(text);
  return lines > LONGEST_FILE && !GENERATED.test(path) ? `has ${lines} lines` : undefined;
});

const noBarrels = perFile("no-barrels", ({ path, syntax }) => {
  if (/(^|\/)index\.tsx?$/.test(path)) return "is an index file";
  const { statements } = syntax;
  const onlyPassesOn =
    statements.some(isReExport) &&
    statements.every((statement) => isReExport(statement) || ts.isImportDeclaration(statement));
  return onlyPassesOn ? "only passes on what others export" : undefined;
});

const namedExports = perFile("named-exports", ({ syntax }) =>
  syntax.statements.some((statement) => ts.isExportAssignment(statement) || hasDefaultModifier(statement))
    ? "has a default export"
    : undefined,
);

const telling = perFile("telling-names", ({ path }) => {
  if (!KEBAB_PATH.test(path)) return "is not in kebab-case";
  return VAGUE_NAME.test(path) ? "has a name that says nothing" : undefined;
});

const shortAsARule: Rule = {
  name: "short-as-a-rule",
  check(modules) {
    const lengths = modules
      .filter(({ path }) => !GENERATED.test(path))
      .map(({ text }) => lineCount(text))
      .sort((a, b) => a - b);
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
    return median < MEDIAN_FILE ? [] : [`src has files of ${median} lines in the median`];
  },
};

export const habits: readonly Rule[] = [
  officeAtTheEdges,
  opensWithSentence,
  notTooLong,
  shortAsARule,
  noBarrels,
  namedExports,
  telling,
];

function lineCount(text: string): number {
  return text.trimEnd().split("\n").length;
}

function isReExport(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
}

function hasDefaultModifier(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}

/** The Office globals a file names, as values or in types; a property or import of that name is none. */
function globalsNamed(syntax: ts.SourceFile): readonly string[] {
  const named = new Set<string>();
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && OFFICE_GLOBALS.has(node.text)) {
      if (isDeclaredHere(node)) own.add(node.text);
      else if (!isMemberName(node)) named.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return [...named].filter((name) => !own.has(name));
}

function isDeclaredHere({ parent }: ts.Identifier): boolean {
  return (
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isClassDeclaration(parent) ||
    ts.isInterfaceDeclaration(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isTypeAliasDeclaration(parent) ||
    ts.isJsxAttribute(parent)
  );
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node && !isGlobalThis(parent.expression)) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isBindingElement(parent)
  );
}

/** Also behind a cast: `(globalThis as Host).Excel`. */
function isGlobalThis(expression: ts.Expression): boolean {
  return /^\(*(globalThis|window|self)\b/.test(expression.getText());
}
