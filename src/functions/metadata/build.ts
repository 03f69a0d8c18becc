/**
 * Build time, in Node: the metadata Excel reads, one file a language. Microsoft's generator reads the declarations;
 * what it cannot write (errors as arguments, completion lists beside ranges, other languages) is added here.
 */
import { own } from "../../core/own";
import { resolve } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionsEn, type FunctionWording } from "../../words/functions.en";
import { functionsZhHans } from "../../words/functions.zh-hans";
import { functionsZhHant } from "../../words/functions.zh-hant";
import type { Language } from "../../contract/language";
import type { FunctionId } from "../../contract/catalogue";
import type { Atlas } from "../../core/dataset/atlas";
import { enumsFor, enumIdOf, type EnumMetadata } from "./enums";

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

interface FunctionMetadata {
  readonly id: FunctionId;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
}

export interface Metadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly enums: readonly EnumMetadata[];
  readonly functions: readonly FunctionMetadata[];
}

const FILES: Readonly<
  Record<Language, { readonly path: string; readonly wording: FunctionWording; readonly help: string }>
> = {
  en: { path: "functions.json", wording: functionsEn, help: "help/" },
  "zh-Hans": { path: "functions-zh-cn.json", wording: functionsZhHans, help: "help/zh-cn/" },
  "zh-Hant": { path: "functions-zh-tw.json", wording: functionsZhHant, help: "help/zh-tw/" },
};
const DEVELOPMENT_HELP = "https://localhost:3000/help/";

/** The metadata in one language, as an object. `root` is the project's folder; help addresses get the origin. */
export async function readMetadata(
  root: string,
  atlas: Atlas,
  language: Language,
  origin = "https://localhost:3000",
): Promise<Metadata> {
  const generated = await generate(root);
  const { wording, help } = FILES[language];
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    enums: enumsFor(atlas, language, wording),
    functions: generated.map((declared) => localise(declared, wording, `${origin}/${help}`)),
  };
}

/** Every metadata file of the built site. */
export async function functionMetadata(
  root: string,
  atlas: Atlas,
  origin?: string,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const languages: readonly Language[] = ["en", "zh-Hans", "zh-Hant"];
  return Promise.all(
    languages.map(async (language) => ({
      path: FILES[language].path,
      text: `${JSON.stringify(await readMetadata(root, atlas, language, origin), null, 2)}\n`,
    })),
  );
}

async function generate(root: string): Promise<readonly FunctionMetadata[]> {
  const result = await generateCustomFunctionsMetadata([resolve(root, "src/functions/declarations.ts")]);
  if (result.errors.length > 0) throw new Error(result.errors.join("\n"));
  return (JSON.parse(result.metadataJson) as { functions: FunctionMetadata[] }).functions;
}

function localise(declared: FunctionMetadata, wording: FunctionWording, help: string): FunctionMetadata {
  return {
    ...declared,
    description: wording.functions[declared.id],
    helpUrl: (declared.helpUrl ?? DEVELOPMENT_HELP).replace(DEVELOPMENT_HELP, help),
    parameters: declared.parameters.map((parameter) => localiseParameter(declared.id, parameter, wording)),
  };
}

/** A completion list is named beside `any` and `matrix`, so that a range stays an argument and any other name stays possible. */
function localiseParameter(id: FunctionId, parameter: ParameterMetadata, wording: FunctionWording): ParameterMetadata {
  const words = own(wording.parameters, parameter.name);
  const customEnumId = enumIdOf(id, parameter.name);
  return { ...parameter, ...words, ...(customEnumId ? { customEnumId } : {}) };
}
