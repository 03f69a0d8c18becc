/** The generated traditional files are as their generator would write them now. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { traditionalFile } from "../../src/cli/traditional";

test("keys, code and placeholders stay, texts are converted", () => {
  expect(
    traditionalFile('/** Simplified. */\nexport const problemsZhHans = { "unknown-name": "未知名称“{text}”。" };'),
  ).toContain('export const problemsZhHant = { "unknown-name": "未知名稱「{text}」。" };');
});

test("things are called what Excel calls them", () => {
  expect(traditionalFile('{ a: "单元格的默认文本" }')).toContain('{ a: "儲存格的預設文字" }');
});

test.each([
  ["每行一家公司，每列一个指标。", "每列一家公司，每欄一個指標。"],
  ["标题行在最后一列", "標題列在最後一欄"],
  ["返回股票代码", "傳回股票代碼"],
])("rows and columns change names: %s", (simplified, traditional) => {
  expect(traditionalFile(`{ a: "${simplified}" }`)).toContain(`{ a: "${traditional}" }`);
});

test("the files in src/words are fresh", () => {
  const root = resolve(__dirname, "../..");
  const program = [resolve(root, "node_modules/tsx/dist/cli.mjs"), "src/cli/traditional.ts", "--check"];
  expect(spawnSync(process.execPath, program, { cwd: root, encoding: "utf8" })).toMatchObject({
    status: 0,
    stderr: "",
  });
});
