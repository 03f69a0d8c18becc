/** Corrections, derivations and conflicts: what they must find on record. */
import { breakFrom, conflict, correction, derivation, figure, type Cases } from "./rows";

const CLOUD_AGAINST = { entity: "alibaba-cloud", metric: "revenue", period: "2025Q1", kind: "doubt" };
const NOM = "baidu/non_online_marketing_revenue";

export const refused: Cases = {
  "correction of an unknown field": [correction({ field: "source" })],
  "correction of a field that only the program has": [correction({ field: "text" })],
  "correction of what is no longer there": [correction({ expect: "32000000000" })],
  "withdrawal of what is no longer there": [correction({ action: "withdraw", field: "", expect: "1" })],
  "correction of a withdrawn figure": [
    correction({ action: "withdraw", field: "" }),
    correction({ field: "unit", expect: "CNY", value: "USD" }),
  ],
  "correction into what is wrong": [correction({ field: "unit", expect: "CNY", value: "JPY" })],
  "correction into a conflict": [
    correction({ target: "alibaba/revenue/2024Q1/futu-2024-05", expect: "221874000000", value: "200000000000" }),
  ],
  "ratio of one": [derivation("ratio", `${NOM}/2025Q1`)],
  "ratio of three": [derivation("ratio", [`${NOM}/2025Q1`, `${NOM}/2024Q1`, `${NOM}/2024Q1`].join("|"))],
  "growth of three": [derivation("growth", [`${NOM}/2025Q1`, `${NOM}/2024Q1`, `${NOM}/2024Q1`].join("|"))],
  "sum of one": [derivation("sum", `${NOM}/2025Q1`)],
  "difference of one": [derivation("difference", `${NOM}/2025Q1`)],
  "compound of three": [derivation("compound", [`${NOM}/2025Q1`, `${NOM}/2024Q1`, `${NOM}/2024Q1`].join("|"))],
  "sum with a name cut short": [derivation("sum", `${NOM}/2025Q1|baidu/revenue`)],
  "sum of what is not on record": [derivation("sum", `${NOM}/2025Q1|${NOM}/2023Q1`)],
  "growth across a break": [breakFrom("2025Q1"), derivation("growth", `${NOM}/2025Q1|${NOM}/2024Q1`)],
  "growth over a bound": [
    figure({ period: "2023Q1", qualifier: "<" }),
    derivation("growth", "baidu/revenue/2025Q1|baidu/revenue/2023Q1", { period: "2022Q1" }),
  ],
  "sum with a bound": [
    figure({ period: "2023Q1", qualifier: ">" }),
    derivation("sum", "baidu/revenue/2025Q1|baidu/revenue/2023Q1", { period: "2022Q1" }),
  ],
  "ratio over zero": [
    figure({ period: "2023Q1", value: "0" }),
    derivation("ratio", "baidu/revenue/2025Q1|baidu/revenue/2023Q1", { period: "2022Q1" }),
  ],
  "derivation that meets a figure": [derivation("sum", `${NOM}/2025Q1|${NOM}/2024Q1`, { period: "2025Q1" })],
  "conflict without a figure": [conflict({ entity: "baidu", metric: "revenue", period: "2024Q1" })],
  "conflict that is over": [conflict({ entity: "alibaba-cloud", metric: "revenue", period: "2025Q1" })],
  "conflict against an unknown figure": [
    conflict({ ...CLOUD_AGAINST, against: "alibaba/revenue/2025Q1|alibaba/revenue/2023Q1" }),
  ],
  "conflict without a reason": [
    ["conflicts", 2, undefined],
    ["statements", 15, { topic: "strategy" }],
  ],
  "conflict of bounds": [
    figure({ value: "30100000000", qualifier: ">" }),
    figure({ value: "29100000000", source: "wybk-2024-05", grade: "C" }),
  ],
};

export const sound: Cases = {
  "a conflict of doubt between figures that agree": [conflict(CLOUD_AGAINST)],
  "a conflict against another figure": [conflict({ ...CLOUD_AGAINST, against: "alibaba/revenue/2025Q1" })],
  "figures in two units": [
    figure({}),
    figure({ value: "4300000000", unit: "USD", source: "wybk-2024-05", grade: "C" }),
  ],
  "figures that rounding explains": [figure({}), figure({ value: "31460000000", source: "wybk-2024-05", grade: "C" })],
  "a ratio across a break": [breakFrom("2025Q1"), derivation("ratio", `${NOM}/2025Q1|${NOM}/2024Q1`)],
  "growth after a break": [
    breakFrom("2024Q1"),
    derivation("growth", `${NOM}/2025Q1|${NOM}/2024Q1`, { decimals: "3", metric: "revenue_growth" }),
  ],
  "growth before a break": [
    breakFrom("2025Q2"),
    derivation("growth", `${NOM}/2025Q1|${NOM}/2024Q1`, { decimals: "3", metric: "revenue_growth" }),
  ],
  "the growth of another line across a break": [
    breakFrom("2025Q1", { metric: "revenue" }),
    derivation("growth", `${NOM}/2025Q1|${NOM}/2024Q1`, { decimals: "3", metric: "revenue_growth" }),
  ],
};
