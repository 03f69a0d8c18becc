/** Owns finding which members of Excel's classes a source tree uses: as code, and in the texts it gives to `load`. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export interface MemberUse {
  /** `Range.values` */
  readonly member: string;
  readonly place: string;
}

/** Members every proxy object has, answered by Office.js itself. */
const OF_EVERY_OBJECT = new Set(["context", "isNullObject", "items", "load", "set", "toJSON", "track", "untrack"]);
/** Classes that only live in the add-in's own page. */
const LOCAL_CLASSES = new Set(["RequestContext"]);

/** Every member of an Excel class used below the folders, once each, with a place. */
export function findExcelMembers(root: string, folders: readonly string[]): MemberUse[] {
  const files = folders.flatMap((folder) => sourcesIn(join(root, folder)));
  const program = ts.createProgram(files, compilerOptions(root));
  const checker = program.getTypeChecker();
  const found = new Map<string, string>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source, source);
  }
  return [...found].map(([member, place]) => ({ member, place })).sort((a, b) => a.member.localeCompare(b.member));

  function visit(node: ts.Node, source: ts.SourceFile): void {
    if (ts.isPropertyAccessExpression(node)) add(memberOf(checker.getSymbolAtLocation(node.name)), node, source);
    if (ts.isCallExpression(node)) for (const member of loadedBy(node)) add(member, node, source);
    ts.forEachChild(node, (child) => visit(child, source));
  }

  function add(member: string | undefined, node: ts.Node, source: ts.SourceFile): void {
    if (member === undefined || found.has(member)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.set(member, `${source.fileName.slice(root.length + 1)}:${line + 1}`);
  }

  /** The members named in `object.load("a, b/c")` or `object.load(["a"])`. */
  function loadedBy(call: ts.CallExpression): string[] {
    const callee = call.expression;
    const [argument] = call.arguments;
    if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "load" || !argument) return [];
    const type = checker.getNonNullableType(checker.getTypeAtLocation(callee.expression));
    const texts = ts.isArrayLiteralExpression(argument) ? argument.elements : [argument];
    return texts
      .flatMap((text) => (ts.isStringLiteralLike(text) ? text.text.split(",") : []))
      .flatMap((path) => followPath(type, path.trim().split("/")));
  }

  function followPath(type: ts.Type, steps: readonly string[]): string[] {
    const members: string[] = [];
    let at: ts.Type | undefined = type;
    for (const step of steps) {
      const property: ts.Symbol | undefined = at && checker.getPropertyOfType(at, step);
      if (!property) return [...members, `${at ? checker.typeToString(at) : "?"}.${step}`];
      const member = memberOf(property);
      if (member) members.push(member);
      const next: ts.Type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
      at = step === "items" ? checker.getIndexTypeOfType(next, ts.IndexKind.Number) : next;
    }
    return members;
  }
}

/** `Type.member` where the symbol is a member of one of Excel's classes. */
function memberOf(symbol: ts.Symbol | undefined): string | undefined {
  const declaration = symbol?.valueDeclaration ?? symbol?.declarations?.[0];
  const owner = declaration?.parent;
  if (!symbol || !owner || !ts.isClassDeclaration(owner) || !owner.name || !inExcel(owner)) return undefined;
  const local = LOCAL_CLASSES.has(owner.name.text) || OF_EVERY_OBJECT.has(symbol.name);
  return local ? undefined : `${owner.name.text}.${symbol.name}`;
}

function inExcel(node: ts.Node): boolean {
  const space = ts.findAncestor(node, ts.isModuleDeclaration);
  return space?.name.text === "Excel";
}

function compilerOptions(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  return { ...ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options, types: ["office-js"] };
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}
