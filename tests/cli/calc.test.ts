/** The command line as a person runs it: a line of JSON a formula, exit codes, and nothing needed beforehand. */
import { spawn, spawnSync } from "node:child_process";
import { resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

interface Run {
  readonly status: number | null;
  readonly lines: readonly unknown[];
  readonly stdout: string;
  readonly stderr: string;
}

const COMMAND = [resolve(ROOT, "node_modules/tsx/dist/cli.mjs"), "src/cli/calc.ts"];

const calc = (...formulas: readonly string[]): Run => calcReading("", ...formulas);

function calcReading(input: string, ...formulas: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...formulas], {
    cwd: ROOT,
    encoding: "utf8",
    input,
  });
  const lines = stdout.split("\n").filter((line) => line.startsWith("{"));
  return { status, lines: lines.map((line): unknown => JSON.parse(line)), stdout, stderr };
}

describe("several formulas at once", () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['=AI_TIER("Baidu")', { value: 1 }],
    ['=SUM(AI_REVENUE({"Alibaba","Tencent"}))', { value: 61980000000 }],
    ['=AI_REVENUE_GROWTH("百度")', { value: 0.4 }],
    ['=AI_TIER({"Baidu";"Meitu"})', { value: [[1], [2]] }],
    ["=AI_COMPANIES(3)", { value: [["iFlytek"], ["Kunlun Tech"]] }],
    ['=AI_TIER("Badu")', { error: "#N/A", message: "Unknown name “Badu”. Nearest: Baidu." }],
    ['=AI_REVENUE("Baidu","soon")', { error: "#VALUE!", message: expect.stringContaining("is no period") }],
    [
      '=AI_TIER({"Baidu","nobody"})',
      { value: [[1, { error: "#N/A", message: "Unknown name “nobody”. AI_COMPANIES() lists the nine companies." }]] },
    ],
    ["=AI_TIER(1/0)", { error: "#DIV/0!", message: "An argument holds #DIV/0!." }],
    ['=AI_NOSUCH("Baidu")', { error: "#NAME?", message: "A function or a name in it is not known." }],
    ['=AI_TIER("")', { value: "" }],
    ["=1+1", { value: 2 }],
    ['=SUM(AI_TIER(IF(SEQUENCE(20000),"Meitu")))', { value: 40000 }],
    ["=COLUMNS(SEQUENCE(1,500))", { value: 500 }],
    ["=TRUE", { value: true }],
    ['=AI_WHY("华为","tier","zh-Hans")', { value: [["论点", "位置", "来源"], expect.any(Array), expect.any(Array)] }],
    ['=IFERROR(AI_REVENUE_GROWTH("ByteDance"),"none")', { value: "none" }],
    ['=LET(c,AI_COMPANIES(1),XLOOKUP("Huawei",c,AI_TIER(c)))', { value: 1 }],
  ];
  let run: Run;
  beforeAll(() => {
    run = calc(...cases.map(([formula]) => formula));
  });

  test("print one line each and nothing else, and exit with 0", () => {
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout.split("\n")).toHaveLength(cases.length + 1);
  });

  test.each(cases.map(([formula, expected], at) => ({ formula, expected, at })))(
    "$formula",
    ({ formula, expected, at }) => {
      expect(run.lines[at]).toEqual({ formula, ...(expected as object) });
    },
  );
});

test("a formula that does not parse is said to be so, the others are evaluated, and the exit code is 2", () => {
  const { status, lines } = calc('=AI_TIER("Baidu"', '=AI_TIER("Baidu")', "AI_TIER");
  expect(status).toBe(2);
  expect(lines).toEqual([
    { formula: '=AI_TIER("Baidu"', error: "syntax", message: expect.stringContaining("does not parse") },
    { formula: '=AI_TIER("Baidu")', value: 1 },
    { formula: "AI_TIER", error: "syntax", message: expect.stringContaining('begins with "="') },
  ]);
});

test("a function given more arguments than Excel takes is said to be so; texts and arrays do not count", () => {
  const ones = (count: number) => Array.from({ length: count }, () => "1").join(",");
  const text = '"' + ",".repeat(300) + '"';
  const { status, lines } = calc(`=SUM(${ones(256)})`, `=SUM(${ones(255)})`, `=LEN(${text})`, `=SUM({${ones(300)}})`);
  expect(status).toBe(2);
  expect(lines).toEqual([
    expect.objectContaining({ error: "syntax", message: "A function is given more than 255 arguments." }),
    expect.objectContaining({ value: 255 }),
    expect.objectContaining({ value: 300 }),
    expect.objectContaining({ value: 300 }),
  ]);
});

test("no formula at all is answered with how it is used, and exit code 2", () => {
  expect(calc()).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("Usage: npm run") });
});

test("--help is answered with how it is used, and exit code 0", () => {
  expect(calc("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("Usage: npm run"), stderr: "" });
});

describe("formulas from standard input", () => {
  test("stand where the dash stands, one a line, empty lines passed over", () => {
    const { status, lines } = calcReading("=2+2\r\n\n  =3+3\n", "=1+1", "-", "=4+4");
    expect(status).toBe(0);
    expect(lines).toEqual([
      { formula: "=1+1", value: 2 },
      { formula: "=2+2", value: 4 },
      { formula: "=3+3", value: 6 },
      { formula: "=4+4", value: 8 },
    ]);
  });

  test("nothing on it is answered with how it is used, and exit code 2", () => {
    expect(calcReading("\n", "-")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("Usage") });
  });

  test("are answered while more are still to come", async () => {
    const child = spawn(process.execPath, [...COMMAND, "-"], { cwd: ROOT, stdio: ["pipe", "pipe", "inherit"] });
    const first = new Promise<string>((done) => child.stdout.once("data", (part: Buffer) => done(part.toString())));
    child.stdin.write(Array.from({ length: 60 }, (_, at) => `=${at}+1\n`).join(""));
    expect((await first).split("\n")[0]).toBe('{"formula":"=0+1","value":1}');
    child.stdin.end();
    child.stdout.resume();
    expect(await new Promise((done) => child.once("exit", done))).toBe(0);
  });
});

test("a reader that has seen enough ends it without a complaint", async () => {
  const child = spawn(process.execPath, [...COMMAND, "-"], { cwd: ROOT, stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.on("error", () => undefined);
  child.stdout.destroy();
  let complaint = "";
  child.stderr.on("data", (part: Buffer) => (complaint += part.toString()));
  child.stdin.end("=1+1\n");
  expect(await new Promise((done) => child.once("exit", done))).toBe(0);
  expect(complaint).toBe("");
});

describe("an earlier release of the record", () => {
  const meitu = '=AI_METRIC("Meitu","revenue","2024H2","bn")';

  test.each([
    [["--release", "2026.11.24", meitu], 1.68],
    [[meitu, "--release=2026.11.24"], 1.68],
    [[meitu], 1.72],
  ])("%j gives %d", (args, value) => {
    expect(calc(...args)).toMatchObject({ status: 0, lines: [{ value }] });
  });

  test.each([["--release", "2020.1.1"], ["--release"]])("%j is refused, with those there are", (...args) => {
    const { status, stderr, stdout } = calc(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^--release (2020\.1\.1 )?is not one of 2026\.11\.24, /);
  });
});
