/** One call's arguments for one cell, read by name: blank and left-out ones take their default, problems come back as results. */
import type { Atlas } from "../core/dataset/atlas";
import type { SourceChoice } from "../contract/source-choice";
import { resolveLine, resolveSeries, type RevenueLine, type Series } from "../core/dataset/lines";
import type { Entity, Model } from "../core/dataset/types";
import { REFERENCE, type PeriodRequest } from "../core/periods/request";
import { chain, failed, found, type Result } from "../core/result";
import type { Language } from "../contract/language";
import type { FunctionSpec } from "../contract/catalogue";
import {
  readCompany,
  readEntity,
  readLanguage,
  readModel,
  readPeriod,
  readSource,
  readText,
  readUnit,
  type Given,
  type Reader,
} from "./coerce";
import type { Loose } from "./loose";
import type { Scale } from "../numbers/scales";

export class CellArguments {
  private readonly given: ReadonlyMap<string, Given>;

  constructor(
    readonly atlas: Atlas,
    spec: FunctionSpec,
    elements: readonly (Loose | undefined)[],
  ) {
    this.given = new Map(spec.parameters.flatMap(({ name }, at) => withValue(name, elements[at])));
  }

  company(): Result<Entity> {
    return this.needed("company", readCompany(this.atlas));
  }

  entity(): Result<Entity> {
    return this.needed("entity", readEntity(this.atlas));
  }

  model(): Result<Model> {
    return this.needed("model", readModel(this.atlas));
  }

  /** The entity and metric together: `ai_revenue` is another series for each company. */
  series(): Result<Series> {
    return chain(this.entity(), (entity) =>
      chain(this.needed("metric", readText), (text) => resolveSeries(this.atlas, entity.id, text)),
    );
  }

  line(): Result<RevenueLine> {
    return chain(this.company(), (company) =>
      chain(this.either("line", readText, undefined), (text) => resolveLine(this.atlas, company.id, text)),
    );
  }

  period(): Result<PeriodRequest> {
    return this.either("period", readPeriod, REFERENCE);
  }

  unit(): Result<Scale | undefined> {
    return this.either("unit", readUnit, undefined);
  }

  source(): Result<SourceChoice> {
    return this.either("source", readSource, "best");
  }

  language(): Result<Language> {
    return this.either("language", readLanguage, "en");
  }

  private needed<T>(name: string, read: Reader<T>): Result<T> {
    const given = this.given.get(name);
    return given ? read(given, name) : failed({ code: "missing-argument", argument: name });
  }

  private either<T, D>(name: string, read: Reader<T>, otherwise: D): Result<T | D> {
    const given = this.given.get(name);
    return given ? read(given, name) : found(otherwise);
  }
}

const withValue = (name: string, element: Loose | undefined): readonly (readonly [string, Given])[] =>
  element === undefined || element.kind === "blank" || element.kind === "error" ? [] : [[name, element]];
