/** What a figure in the pane stands on can be followed: pages, for a computed figure those of its inputs, never keys of the record. */
import { findFigure } from "../../src/core/dataset/figures";
import { figureGrounds } from "../../src/taskpane/parts/grounds";
import { atlas, shipped } from "../support/shipped";
import { plainWords } from "../../src/taskpane/words/load-words";

const words = plainWords(shipped);

const figures = atlas.data.observations.flatMap(({ entity, metric, period }) => {
  const figure = findFigure(atlas, entity, metric, { kind: "period", period });
  return figure.ok ? [figure.value] : [];
});

test("every figure leads to an address, but for the few whose pages have none", async () => {
  const links = await shipped.links();
  const bare = figures.filter((figure) => {
    const { source, inputs, same } = figureGrounds(atlas, words, figure);
    return ![source, ...inputs, ...same].some((id) => links[id]?.url !== undefined);
  });
  expect(bare.map(({ observation }) => `${observation.entity} ${observation.metric} ${observation.period}`)).toEqual(
    [],
  );
});

test("a computed figure names its inputs' sources and no keys", () => {
  const computed = figures.filter(({ observation }) => observation.status === "derived");
  expect(computed.length).toBeGreaterThan(10);
  for (const figure of computed) {
    const { locator, inputs } = figureGrounds(atlas, words, figure);
    expect(locator).toBe("");
    expect(inputs.map((id) => atlas.source(id).kind)).not.toContain("computed");
    expect(inputs.length).toBeGreaterThan(0);
  }
});
