/** Rows of the reader's own on the command line: a folder or a file, what is left out, and where nothing can be read. */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { temporaryFolder } from "../support/temporary-folder";

const ROOT = resolve(__dirname, "../..");
const folder = temporaryFolder();

function run(command: "calc" | "workbook", ...args: readonly string[]) {
  const program = [resolve(ROOT, "node_modules/tsx/dist/cli.mjs"), `src/cli/${command}.ts`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: ROOT, encoding: "utf8" });
  return { status, stdout, stderr };
}

const files = {
  "companies.csv": "name,name_zh,tickers,tier,headline_metric\nFourth Paradigm,第四范式,6682.HK,2,revenue\n",
  "marks.csv": "公司,模式,符合程度,理由\n第四范式,MaaS,点名,按调用收费\n",
  "metrics.csv": "id,label,kind\ngpus,GPUs in service,count\n",
  "Figures.csv":
    "\ufeffentity,metric,period,value,unit,source,link\n" +
    'Fourth Paradigm,revenue,2025H1,"2,630",CNY mn,Interim report,https://www.example.com/interim\n' +
    "6682.HK,gpus,2025,5.4,万,,\n" +
    "Fourth Paradigm,revenu,2025,1,bn,,\n" +
    "Baidu,revenue,2025Q1,99,bn,,\n",
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

const values = (stdout: string): unknown[] =>
  stdout
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { value: unknown }).value);

test("a folder of tables, with what was left out on standard error", () => {
  const formulas = [
    '=AI_TIER("第四范式")',
    '=AI_MODEL_FIT("6682.HK","MaaS")',
    '=AI_REVENUE("Fourth Paradigm",,,"bn")',
    '=AI_METRIC("Fourth Paradigm","gpus")',
    '=AI_SOURCE("Fourth Paradigm","revenue")',
    '=AI_METRIC("Baidu","revenue","2025Q1","bn","own")',
  ];
  const { status, stdout, stderr } = run("calc", "--own", folder, ...formulas);
  expect(values(stdout)).toEqual([2, 2, 2.63, 54_000, "Interim report; your own row", 99]);
  expect(stderr).toBe("Figures.csv:4 Metric: Unknown metric “revenu”. Nearest: revenue.\n");
  expect(status).toBe(0);
});

test("the record first, and the same file by itself", () => {
  const formula = '=AI_METRIC("Baidu","revenue","2025Q1","bn")';
  const one = run("calc", `--own=${join(folder, "Figures.csv")}`, "--record-first", formula);
  expect(values(one.stdout)).toEqual([32.452]);
  expect(one.stderr).toContain("Figures.csv:2 Entity: Unknown name “Fourth Paradigm”.");
});

test("where nothing can be read the exit code is 2, with the findings", () => {
  const file = join(folder, "bad.csv");
  writeFileSync(file, "entity,metric,period,value\nBadu,revenue,soon,lots\n");
  const { status, stdout, stderr } = run("calc", "--own", file, "=1+1");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr.split("\n").slice(1, 4)).toEqual([
    "bad.csv:2 Entity: Unknown name “Badu”. Nearest: Baidu.",
    expect.stringMatching(/^bad\.csv:2 Period: “soon” is no period/),
    "bad.csv:2 Value: “lots” is no number. Understood: 1,234.5, 1.5bn, > 20亿, 35%.",
  ]);
});

test.each([
  ["nowhere", "there is no such folder or file"],
  ["empty", "none of metrics.csv, companies.csv, figures.csv, marks.csv is there"],
  ["other.csv", "its heads are those of no table"],
  ["empty.csv", "the file is empty"],
  ["open.csv", "Quote Not Closed"],
])("%s: %s", (name, said) => {
  writeFileSync(join(folder, "other.csv"), "a,b\n1,2\n");
  writeFileSync(join(folder, "empty.csv"), "");
  writeFileSync(join(folder, "open.csv"), 'entity,metric,period,value\n"Baidu\n');
  const path = name === "empty" ? resolve(ROOT, "src/cli") : join(folder, name);
  const { status, stderr } = run("calc", "--own", path, "=1+1");
  expect(status).toBe(2);
  expect(stderr).toContain(said);
});

test("a file as Excel and the pane write it: wide, by tabs, a blank line, a text kept from being a formula", () => {
  const lines = [
    "\ufeffentity\tmetric\tperiod\tvalue\tnote",
    "",
    "Badu\trevenue\t2026Q3\t1",
    "Baidu\trevenue\t2026Q3\t9\t'=up",
  ];
  writeFileSync(join(folder, "wide.csv"), Buffer.from(lines.join("\n"), "utf16le"));
  const wide = run("calc", "--own", join(folder, "wide.csv"), '=AI_METRIC("Baidu","revenue","2026Q3")');
  expect(values(wide.stdout)).toEqual([9]);
  expect(wide.stderr).toContain("wide.csv:3 Entity: Unknown name “Badu”.");
});

test("a workbook has them too", () => {
  const out = join(folder, "pack.xlsx");
  const { status, stderr } = run(
    "workbook",
    "--own",
    folder,
    "--template",
    "one-pager",
    "--company",
    "第四范式",
    "--out",
    out,
  );
  expect(stderr).toContain("Figures.csv:4");
  expect([status, existsSync(out)]).toEqual([0, true]);
});
