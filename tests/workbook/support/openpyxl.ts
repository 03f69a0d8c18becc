/** Reads files with openpyxl, which types every attribute by the OOXML schema and refuses what does not fit. */
import { spawnSync } from "node:child_process";

const program = `
import sys, warnings, openpyxl
warnings.simplefilter("error")
failed = 0
for path in sys.argv[1:]:
    try:
        openpyxl.load_workbook(path)
    except Exception as problem:
        failed += 1
        print("FAILED  openpyxl: " + path.replace("\\\\", "/").split("/")[-1] + ": " + repr(problem)[:300])
print(str(len(sys.argv) - 1 - failed) + " files read by openpyxl " + openpyxl.__version__ + ", warnings taken as errors")
sys.exit(failed)
`;

export interface Reading {
  readonly said: string;
  readonly refused: number;
}

/** What openpyxl says of the files, and how many it refused; undefined where no Python here has it. */
export function readByOpenpyxl(paths: readonly string[]): Reading | undefined {
  const python = ["python3", "/usr/bin/python3"].find(
    (name) => spawnSync(name, ["-c", "import openpyxl"]).status === 0,
  );
  if (python === undefined) return undefined;
  const { status, stdout, stderr } = spawnSync(python, ["-c", program, ...paths], { encoding: "utf8" });
  return { said: `${stdout}${stderr}`.trim(), refused: status ?? paths.length };
}
