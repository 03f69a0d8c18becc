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
  const raw = (json as { functions?: readonly RawFunction[] }).functions ?? [];
  return raw.flatMap((entry) => (entry.id === undefined ? [] : [readFunction(entry, entry.id)]));
}

function readFunction(raw: RawFunction, id: string): FunctionMetadata {
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
      allowErrors: raw.allowErrorForDataTypeAny === true || is("allowErrorForDataTypeAny"),
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
