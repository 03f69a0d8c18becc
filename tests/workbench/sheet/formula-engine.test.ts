/** Quoted text stays text in the engine, as in Excel, and what takes numbers still reads them. */
import { evaluateFormulas } from "ai-atlas-workbench/engine";

const NONE = { list: [], run: () => [] };

const CASES: readonly (readonly [formula: string, value: unknown])[] = [
  ['=TYPE("50%")', 2],
  ['=LEN("1e3")', 3],
  ['=ISTEXT("3/31/2025")', true],
  ['=EXACT("1e3","1000")', false],
  ['=ISTEXT({"3/31/2025","50%"})', [[true, true]]],
  ['=LEN({"Baidu, Inc.","a;b"})', [[11, 3]]],
  ['={"a""b",TRUE,-1.5}', [['a"b', true, -1.5]]],
  ['=LEN("say ""hi""")', 8],
  ['="50%"+1', 1.5],
  ['=SUM("3",4)', 7],
  ['=ABS("50%")', 0.5],
  ['=YEAR("3/31/2025")', 2025],
  ['=EDATE("3/30/2025",1)', 45777],
  ['=ROUND(NPV("10%",100,100),2)', 173.55],
  ['=TEXT("3/31/2025","yyyy-mm-dd")', "2025-03-31"],
];

test("texts and numbers are what Excel makes of them", async () => {
  const { outcomes } = await evaluateFormulas(
    CASES.map(([formula]) => formula),
    NONE,
  );
  expect(outcomes).toEqual(CASES.map(([formula, value]) => ({ formula, value })));
}, 60_000);
