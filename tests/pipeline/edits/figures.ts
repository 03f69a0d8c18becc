/** A figure by itself: its unit, bounds, fiscal label, status and grade. */
import { figure, type Cases } from "./rows";

const FORECAST = { metric: "capex_plan", period: "FY2026", value: "70000000000", status: "forecast" };

export const refused: Cases = {
  "unit that no row allows": [figure({ unit: "JPY" })],
  "value below the least": [figure({ value: "-1" })],
  "growth below the least": [figure({ metric: "revenue_growth", value: "-1.01", unit: "ratio" })],
  "growth above the most": [figure({ metric: "revenue_growth", value: "20.1", unit: "ratio" })],
  "fiscal label of other months": [figure({ entity: "alibaba-cloud", fiscal_label: "FY2024Q1" })],
  "fiscal label of no months": [figure({ entity: "alibaba-cloud", fiscal_label: "FY2024Q5" })],
  "fiscal label of another length": [figure({ fiscal_label: "FY2024" })],
  "result as a forecast": [figure({ status: "forecast" })],
  "forecast as a result": [figure({ ...FORECAST, period: "2026", status: "reported" })],
  "article with another grade": [figure({ grade: "C" })],
  "other page with the article's grade": [["observations", 15, { grade: "article" }]],
  "press page above what it earns": [["observations", 15, { grade: "B" }]],
  "announcement above what it earns": [["observations", 8, { grade: "A" }]],
};

export const sound: Cases = {
  "the second unit": [figure({ unit: "USD" })],
  "the least": [figure({ period: "2023Q1", value: "0" })],
  "the least growth": [figure({ metric: "revenue_growth", value: "-1", unit: "ratio" })],
  "the most growth": [figure({ metric: "revenue_growth", value: "20", unit: "ratio" })],
  "no bounds": [["metrics", 2, { minimum: "", maximum: "" }], figure({ period: "2023Q1", value: "-1000000000" })],
  "a fiscal label of the same months": [
    figure({ entity: "alibaba-cloud", period: "2023Q1", fiscal_label: "FY2023Q4" }),
  ],
  "a forecast": [figure(FORECAST)],
  "a grade below what is earned": [["observations", 8, { grade: "C" }]],
};
