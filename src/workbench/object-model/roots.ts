/** Owns the gathering of all described types: importing this file makes them known. */
import "./types/range";
import "./types/range-format";
import "./types/chart-formats";
import "./types/chart-points";
import "./types/chart-series";
import "./types/charts";
import "./types/names";
import "./types/parts";
import "./types/tables";
import "./types/workbook";
import "./types/worksheet";
import "./types/worksheet-parts";
import { objectOf } from "./define-type";
import type { ModelRoots } from "./model";
import { services } from "./types/services";

export function modelRoots(): ModelRoots {
  return { workbook: objectOf("Workbook", null), services: services() };
}
