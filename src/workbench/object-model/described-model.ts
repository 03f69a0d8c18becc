/** Owns the model together with what each kind of its objects can do, as the interpreter needs it. */
import { Model, type ModelHost, type ModelRoots } from "./model";
import type { ModelObject } from "./model-object";
import type { TypeDefinition } from "./type-table";

export class DescribedModel extends Model {
  constructor(
    host: ModelHost,
    roots: ModelRoots,
    private readonly types: ReadonlyMap<string, TypeDefinition>,
  ) {
    super(host, roots);
  }

  /** What an object can do. */
  typeOf(object: ModelObject): TypeDefinition {
    const type = this.types.get(object.kind);
    if (!type) throw new Error(`${object.kind} is not described.`);
    return type;
  }
}
