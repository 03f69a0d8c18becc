/** Owns the shape of custom-function metadata (functions.json) as far as a host needs it. */

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string | undefined;
  readonly parameters: readonly ParameterMetadata[];
  readonly options: FunctionOptions;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly optional: boolean;
  readonly matrix: boolean;
  readonly repeating: boolean;
}

export interface FunctionOptions {
  readonly cancelable: boolean;
  readonly streaming: boolean;
  readonly volatile: boolean;
  readonly requiresAddress: boolean;
  readonly requiresParameterAddresses: boolean;
  readonly allowErrors: boolean;
  /** Whether a card reaches a parameter of type `any` with its fields; without, it arrives as its plain value. */
  readonly allowCards: boolean;
}

interface RawFunction {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters?: readonly RawParameter[];
  readonly options?: Readonly<Record<string, unknown>>;
  readonly allowErrorForDataTypeAny?: boolean;
}

/** The file's two switches stand beside its functions and hold for all of them. */
interface RawFile {
  readonly functions?: readonly RawFunction[];
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
}

interface RawParameter {
  readonly name?: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** Reads functions.json; a function without an id is left out, as Excel does. */
export function parseFunctionMetadata(json: unknown): FunctionMetadata[] {
  const file = json as RawFile;
  return (file.functions ?? []).flatMap((entry) =>
    entry.id === undefined ? [] : [readFunction(entry, entry.id, file)],
  );
}

function readFunction(raw: RawFunction, id: string, file: RawFile): FunctionMetadata {
  const is = (option: string): boolean => raw.options?.[option] === true;
  return {
    id,
    name: raw.name ?? id,
    description: raw.description ?? "",
    helpUrl: raw.helpUrl,
    parameters: (raw.parameters ?? []).map(readParameter),
    options: {
      cancelable: is("cancelable") || is("stream"),
      streaming: is("stream"),
      volatile: is("volatile"),
      requiresAddress: is("requiresAddress"),
      requiresParameterAddresses: is("requiresParameterAddresses"),
      allowErrors: [file, raw, raw.options].some((level) => level?.allowErrorForDataTypeAny === true),
      allowCards: file.allowCustomDataForDataTypeAny === true,
    },
  };
}

function readParameter(raw: RawParameter): ParameterMetadata {
  return {
    name: raw.name ?? "",
    description: raw.description ?? "",
    type: raw.type ?? "any",
    optional: raw.optional === true,
    matrix: raw.dimensionality === "matrix",
    repeating: raw.repeating === true,
  };
}
