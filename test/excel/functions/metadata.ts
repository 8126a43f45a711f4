import { readFileSync } from "node:fs";

/** One parameter of a custom function, as `functions.json` describes it. */
export interface ParameterInfo {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionInfo {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterInfo[];
  readonly isVolatile: boolean;
  readonly isCancelable: boolean;
  readonly isStreaming: boolean;
  readonly needsAddress: boolean;
  readonly needsParameterAddresses: boolean;
  /** Errors in arguments are handed to the function instead of becoming its result. */
  readonly takesErrors: boolean;
}

interface RawFunction {
  readonly id?: string;
  readonly name: string;
  readonly parameters?: readonly ParameterInfo[];
  readonly allowErrorForDataTypeAny?: boolean;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface RawMetadata {
  /** Where Microsoft documents it: for every function of the file. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions?: readonly RawFunction[];
}

/** The functions of an add-in, by their upper-case name without the namespace. */
export function readMetadata(metadata: RawMetadata): ReadonlyMap<string, FunctionInfo> {
  const known = new Map<string, FunctionInfo>();
  for (const raw of metadata.functions ?? []) {
    const options = raw.options ?? {};
    const is = (option: string): boolean => options[option] === true;
    known.set(raw.name.toUpperCase(), {
      id: raw.id ?? raw.name,
      name: raw.name,
      parameters: raw.parameters ?? [],
      isVolatile: is("volatile"),
      isCancelable: is("cancelable"),
      isStreaming: is("stream"),
      needsAddress: is("requiresAddress") || is("requiresParameterAddresses"),
      needsParameterAddresses: is("requiresParameterAddresses"),
      takesErrors:
        metadata.allowErrorForDataTypeAny === true ||
        raw.allowErrorForDataTypeAny === true ||
        is("allowErrorForDataTypeAny"),
    });
  }
  return known;
}

export function readMetadataFile(file: string): ReadonlyMap<string, FunctionInfo> {
  return readMetadata(JSON.parse(readFileSync(file, "utf8")) as RawMetadata);
}
