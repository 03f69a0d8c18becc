/** The workbook command as a person meets it: what it writes, what it refuses, exit codes, and that nothing is left half done. */
import { atlas } from "../support/shipped";
import { spawnSync } from "node:child_process";
import { chmodSync, lstatSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { read } from "@e965/xlsx";
import { Misunderstood } from "../../src/cli/misunderstood";
import { readCommand, usage } from "../../src/cli/workbook-request";
import { saveFile } from "../../src/cli/save-file";
import { temporaryFolder } from "../support/temporary-folder";

const root = resolve(__dirname, "../..");
const program = resolve(root, "node_modules/tsx/dist/cli.mjs");
let folder = "";
beforeEach(() => {
  folder = temporaryFolder();
});

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "src/cli/workbook.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("the command of the README writes a pack and says what is in it", () => {
  const out = join(folder, "pack.xlsx");
  const { status, stdout, stderr } = run("--template", "full", "--lang", "zh-Hans", "--frozen", "--out", out);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/pack\.xlsx: 说明, 总览, .+ \(\d+ KB\)\n$/);
  expect(read(readFileSync(out)).SheetNames).toEqual([
    "说明",
    "总览",
    "可比公司",
    "时间序列",
    "对照",
    "依据",
    "来源",
    "核对",
    "变更",
  ]);
});

test("an existing file is left as it is, exit code 3; --force replaces it", () => {
  const out = join(folder, "pack.xlsx");
  writeFileSync(out, "mine");
  const refused = run("--template", "classification", "--out", out);
  expect({ ...refused, left: readFileSync(out, "utf8") }).toEqual({
    status: 3,
    stdout: "",
    stderr: `${out} exists; nothing was written. Use --force to overwrite it.\n`,
    left: "mine",
  });
  expect(run("--template", "classification", "--out", out, "--force").status).toBe(0);
  expect(read(readFileSync(out)).SheetNames).toContain("Summary");
  expect(readdirSync(folder)).toEqual(["pack.xlsx"]);
});

test("a folder that is not there: exit code 1 and the cause, no stack", () => {
  const out = join(folder, "none", "pack.xlsx");
  const { status, stdout, stderr } = run("--template", "comps", "--out", out);
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: "",
    stderr: `${out} could not be written: its folder does not exist.\n`,
  });
});

describe("where a file cannot be saved", () => {
  const bytes = new Uint8Array([1]);
  const long = (length: number): string => `${"a".repeat(length - 5)}.xlsx`;

  test.each([
    ["its folder is a file", "file/pack.xlsx", "its folder is a file."],
    ["its folder's folder is a file", "file/deeper/pack.xlsx", "its folder is a file."],
    ["it is a folder", "folder", "it is a folder."],
    ["its name is longer than names may be", long(256), "its name is too long."],
  ])("%s: the cause in words, nothing left behind", async (_case, name, cause) => {
    writeFileSync(join(folder, "file"), "mine");
    mkdirSync(join(folder, "folder"));
    const path = join(folder, name);
    const saved = await saveFile(path, bytes, true);
    expect(saved).toEqual({ ok: false, reason: "failed", message: `${path} could not be written: ${cause}` });
    expect(readdirSync(folder).sort()).toEqual(["file", "folder"]);
    expect(readFileSync(join(folder, "file"), "utf8")).toBe("mine");
  });

  test("the longest name there may be is written", async () => {
    expect(await saveFile(join(folder, long(255)), bytes, false)).toEqual({ ok: true });
    expect(readdirSync(folder)).toEqual([long(255)]);
  });

  test("--force replaces what a link leads to, and the link stays", async () => {
    writeFileSync(join(folder, "real.xlsx"), "mine");
    symlinkSync(join(folder, "real.xlsx"), join(folder, "link.xlsx"));
    expect(await saveFile(join(folder, "link.xlsx"), bytes, true)).toEqual({ ok: true });
    expect([...readFileSync(join(folder, "real.xlsx"))]).toEqual([1]);
    expect(lstatSync(join(folder, "link.xlsx")).isSymbolicLink()).toBe(true);
  });
});

test("a folder that may not be written to: exit code 1 and the cause, nothing left behind", async () => {
  if (process.getuid?.() === 0) {
    // Root may write anywhere but into the kernel's own file system.
    expect(await saveFile("/proc/pack.xlsx", new Uint8Array([1]), false)).toMatchObject({
      ok: false,
      reason: "failed",
    });
    return;
  }
  chmodSync(folder, 0o555);
  const out = join(folder, "pack.xlsx");
  const { status, stderr } = run("--template", "comps", "--out", out);
  chmodSync(folder, 0o755);
  expect({ status, stderr }).toEqual({ status: 1, stderr: `${out} could not be written: access is denied.\n` });
  expect(readdirSync(folder)).toEqual([]);
});

test("what is not understood: exit code 2, one sentence, nothing written", () => {
  const { status, stdout, stderr } = run(
    "--template",
    "one-pager",
    "--company",
    "Badu",
    "--out",
    join(folder, "a.xlsx"),
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toBe('"Badu" is not one of the nine companies. Did you mean Baidu?\n--help lists what there is.\n');
  expect(readdirSync(folder)).toEqual([]);
});

test("--help names every option and exits with 0", () => {
  const { status, stdout } = run("--help");
  expect({ status, stdout }).toEqual({ status: 0, stdout: `${usage}\n` });
});

describe("what is asked for", () => {
  const refused = (...args: readonly string[]): string => {
    try {
      readCommand(atlas, args);
    } catch (error) {
      if (error instanceof Misunderstood) return error.message;
      throw error;
    }
    return "understood";
  };

  test.each([
    [["--out", "a.xls"], "--out a.xls does not end in .xlsx."],
    [[], "--out <file.xlsx> is needed."],
    [
      ["--out", "a.xlsx", "--template", "poster"],
      "--template poster is not one of full, one-pager, comps, classification.",
    ],
    [["--out", "a.xlsx", "--lang", "fr"], "--lang fr is not one of en, zh-Hans, zh-Hant."],
    [["--out", "a.xlsx", "--unit", "tn"], "--unit tn is not one of bn, mn, 亿, 万."],
    [
      ["--out", "a.xlsx", "--companies", "Baidu,Nokia"],
      '"Nokia" is not one of the nine companies. They are Baidu, Alibaba, Tencent, Huawei, Kuaishou, ByteDance, Meitu, iFlytek, Kunlun Tech.',
    ],
    [["--out", "a.xlsx", "--companies", "可灵"], '"可灵" is not one of the nine companies. It belongs to Kuaishou.'],
    [["--out", "a.xlsx", "--metrics", "qqqqqqq"], "AI_METRICS() lists all."],
    [["--out", "a.xlsx", "--companies", ","], "--companies names nothing."],
    [["--out", "a.xlsx", "--metrics", "revenu"], '"revenu" is not a metric of the dataset. Did you mean revenue?'],
    [
      ["--out", "a.xlsx", "--periods", "2025Q1,2031Q1"],
      "Nothing is on record for 2031Q1: figures reach from 2021-01 to ",
    ],
    [["--out", "a.xlsx", "--periods", "soon"], '"soon" is not a period such as 2025Q1, 2025H1, FY2024 or 2025-03.'],
    [["--out", "a.xlsx", "--template", "one-pager"], "A one-pager needs --company, such as --company Baidu."],
    [["--out", "a.xlsx", "--company", "Baidu"], "--company belongs to --template one-pager; --companies takes a list."],
    [["--out", "a.xlsx", "--live", "--frozen"], "--live and --frozen exclude each other."],
    [["--out", "a.xlsx", "--colour"], "Unknown option '--colour'"],
    [["pack.xlsx"], "Unexpected argument 'pack.xlsx'. This command does not take positional arguments"],
  ])("%j is refused: %s", (args, message) => {
    expect(refused(...args)).toContain(message);
  });

  test.each([
    [["--companies", "百度, 9988.HK，TCEHY"], { companies: ["baidu", "alibaba", "tencent"] }],
    [["--metrics", "capex,资本开支,revenue"], { metrics: ["capex", "revenue"] }],
    [["--periods", "1Q25、FY24"], { periods: ["2025Q1", "FY2024"] }],
    [["--lang", "zh-TW"], { language: "zh-Hant", unit: "亿" }],
    [["--lang", "zh", "--unit", "mn"], { language: "zh-Hans", unit: "mn" }],
    [["--frozen"], { mode: "frozen", unit: "bn", template: "full" }],
    [["--template", "one-pager", "--company", "科大訊飛"], { template: "one-pager", company: "iflytek" }],
  ])("%j is understood", (args, request) => {
    expect(readCommand(atlas, [...args, "--out", "a.xlsx"])).toMatchObject({ request });
  });

  test("every option is in the help", () => {
    for (const option of [
      "template",
      "company",
      "companies",
      "metrics",
      "periods",
      "lang",
      "unit",
      "live",
      "frozen",
      "out",
      "force",
      "time",
      "help",
    ])
      expect(usage).toContain(`--${option}`);
  });
});

describe("saving", () => {
  const bytes = new Uint8Array([1, 2, 3]);

  test("a folder in the file's place is refused even with force, and no draft is left", async () => {
    const path = join(folder, "pack.xlsx");
    mkdirSync(path);
    expect(await saveFile(path, bytes, true)).toMatchObject({ ok: false, reason: "failed" });
    expect(readdirSync(folder)).toEqual(["pack.xlsx"]);
  });

  test("without force the first stays whole", async () => {
    const path = join(folder, "pack.xlsx");
    const results = [await saveFile(path, bytes, false), await saveFile(path, new Uint8Array([9]), false)];
    expect(results).toEqual([{ ok: true }, expect.objectContaining({ reason: "exists" })]);
    expect([...readFileSync(path)]).toEqual([1, 2, 3]);
  });
});
