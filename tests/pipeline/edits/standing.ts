/** Silences, breaks and periods: whether they have something to be about. */
import { breakFrom, figure, silence, type Cases } from "./rows";

const COMPANY = { metric: "", voice: "company", page: "futu-2024-05" };

export const refused: Cases = {
  "not found in another's voice": [silence({ reason: "not-found" })],
  "other reason in our voice": [silence({ voice: "not-found", page: "" })],
  "not found on a page": [silence({ reason: "not-found", voice: "not-found" })],
  "not disclosed on no page": [silence({ page: "" })],
  "article's voice on another page": [silence({ page: "futu-2024-05" })],
  "company's voice on the article": [silence({ voice: "company" })],
  "silence of a metric with a figure": [silence({ metric: "revenue" })],
  "silence of one quarter with a figure": [silence({ metric: "revenue", from: "2025Q1", to: "2025Q1" })],
  "silence up to a quarter with a figure": [silence({ metric: "revenue", to: "2025Q1" })],
  "silence from a quarter with a figure": [silence({ metric: "revenue", from: "2025Q1" })],
  "silence of a company that speaks by announcement": [silence({ ...COMPANY, entity: "alibaba" })],
  "silence of a company that speaks by filing": [silence(COMPANY), ["pages", 6, { kind: "filing" }]],
  "silence from no quarter": [silence({ from: "2025Q5" })],
  "silence to no month": [silence({ to: "2025-13" })],
  "silence backwards": [silence({ from: "2025Q2", to: "2025Q1" })],
  "silence from a quarter to a half": [silence({ from: "2025Q1", to: "2025H2" })],
  "break of another entity": [breakFrom("2024Q2", { entity: "alibaba" })],
  "break of no quarter": [breakFrom("2024Q5")],
  "break after the record": [breakFrom("2026-12")],
  "fiscal break after the record": [breakFrom("FY2028Q1", { entity: "alibaba", metric: "revenue" })],
  "reference period after the record": [["headlines", 3, { reference_period: "2027Q1" }]],
  "reference period of no half": [["headlines", 3, { reference_period: "2025H3" }]],
  "same months twice from one page": [
    ["observations", 9, { fiscal_label: "" }],
    figure({
      entity: "alibaba",
      period: "FY2025Q4",
      value: "236454000000",
      source: "tiger-brokers-2025-05",
      grade: "A",
      locator: "",
    }),
  ],
};

export const sound: Cases = {
  "a silence of a metric": [silence({})],
  "what was not found": [silence({ reason: "not-found", voice: "not-found", page: "" })],
  "the company's own words": [silence({ voice: "company", page: "futu-2024-05" })],
  "a silence of another quarter": [silence({ metric: "revenue", from: "2025Q2", to: "2025Q3" })],
  "a silence of years beside a quarter": [silence({ metric: "revenue", from: "2024", to: "2025" })],
  "a silence of one period": [silence({ from: "2025Q1", to: "2025Q1" })],
  "a silence from a period": [silence({ from: "2025Q1" })],
  "a silence to a period": [silence({ to: "2025Q1" })],
  "a silence of a company that others speak of": [silence(COMPANY)],
  "a forecast does not end a silence": [
    silence({}),
    figure({ metric: "capex_plan", period: "FY2026", value: "70000000000", status: "forecast" }),
  ],
  "a break within the record": [breakFrom("2026-11")],
  "a fiscal break within the record": [breakFrom("FY2027Q3", { entity: "alibaba", metric: "revenue" })],
  "the last quarter of the record as reference": [["headlines", 3, { reference_period: "2026Q4" }]],
  "the same months from two pages": [
    figure({
      entity: "alibaba",
      period: "FY2025Q4",
      value: "236454000000",
      source: "futu-2024-05",
      grade: "A",
      locator: "",
    }),
    ["pages", 8, { date: "2025-05-14" }],
  ],
};
