/** Explore's data: one unit a chart, benchmarks apart, holes as holes, and cells that say the same. */
import { atlas, shipped } from "../support/shipped";
import { plainWords } from "../../src/taskpane/words/load-words";
import { answer } from "../../src/taskpane/explore/explore-model";
import { exploreBlock, withSign } from "../../src/taskpane/explore/explore-block";
import { questionsOf } from "../../src/taskpane/explore/subjects";
import { initialState, type ExploreState } from "../../src/taskpane/state/pane-state";

const words = plainWords(shipped);

const questions = questionsOf(atlas);
const ask = (state: Partial<ExploreState>) => answer(atlas, questions, { ...initialState.explore, ...state });

it("compares the nine, greatest first, holes last", () => {
  const { bars } = ask({});
  expect(bars).toHaveLength(9);
  expect(bars[0]?.subject.entity.names.en).toBe("Baidu");
  expect(bars.slice(-3).every((bar) => !bar.result.ok)).toBe(true);
});

it("draws the cloud benchmarks as references only when wanted", () => {
  expect(ask({}).references.map((entry) => entry.subject.entity.names.en)).toContain("Google Cloud");
  expect(ask({ benchmarks: false }).references).toEqual([]);
});

it("never puts two currencies on one scale", () => {
  const { bars, undrawn, unit } = ask({ metric: "ai_revenue" });
  expect(unit).toBe("CNY");
  expect(undrawn.map((subject) => subject.entity.names.en)).toEqual(["Kunlun Tech"]);
  for (const { result } of bars) if (result.ok) expect(result.value.observation.unit).toBe("CNY");
});

it("keeps a bound a bound", () => {
  const kuaishou = ask({ metric: "ai_revenue" }).bars.find((bar) => bar.subject.entity.names.en === "Kuaishou");
  expect(kuaishou?.result).toMatchObject({ ok: true, value: { observation: { qualifier: ">" } } });
  expect(withSign("#,##0", ">")).toBe('"> "#,##0');
  const block = exploreBlock(words, ask({ metric: "ai_revenue" }), "bars", "", "values");
  const row = block.rows.findIndex((cells) => cells[0] === "Kuaishou");
  expect([block.rows[row]?.[1], block.formats?.[row]?.[1]]).toEqual([150_000_000, '"> "#,##0']);
});

it("draws no line over a hole or a break", () => {
  const [line] = ask({ metric: "revenue", kind: "lines", entities: [atlas.companies[0]!.id] }).lines;
  const points = line!.series.points;
  points.forEach((point, at) => {
    const before = points[at - 1];
    if (before && before.span.start + line!.series.months !== point.span.start) expect(point.detached).toBe(true);
  });
  expect(points[0]?.detached).toBe(true);
});

it("writes formulas that point at their own labels", () => {
  const block = exploreBlock(words, ask({}), "bars", "", "formulas");
  expect(block.rows[1]).toEqual(["Baidu", "=AI_REVENUE_GROWTH(«1,0»)"]);
  const lines = exploreBlock(
    words,
    ask({ metric: "revenue", kind: "lines", entities: [atlas.companies[0]!.id] }),
    "lines",
    "",
    "formulas",
  );
  expect(lines.rows[0]).toEqual(["Period", "Baidu"]);
  expect(lines.rows.at(-1)?.[1]).toMatch(/^=AI_METRIC\(«0,1»,"revenue",«\d+,0»\)$/);
  expect(lines.formats?.[1]?.[0]).toBe("@");
});
