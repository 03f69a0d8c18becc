/** Reasons: every statement that rests on the article can be asked for, and what is asked about stays apart from what is asked for. */
import { compiled } from "../../../src/compiled/dataset";
import { evidence } from "../../../src/compiled/evidence";
import { indexAtlas } from "../../../src/core/dataset/index-dataset";
import {
  otherReadingOf,
  reasonsFor,
  askableTopics,
  type Subject,
  type Topic,
} from "../../../src/core/dataset/evidence";
import { openDataset } from "../../../src/core/dataset/open";
import { addEvidence } from "../../../src/core/dataset/open-evidence";
import type { EntityId, ModelId, Tier } from "../../../src/contract/ids";

const atlas = indexAtlas(addEvidence(openDataset(compiled), evidence));
const entity = (id: string): Subject => ({ kind: "entity", entity: id as EntityId });
const model = (id: string): Subject => ({ kind: "model", model: id as ModelId });
const tier = (number: Tier): Subject => ({ kind: "tier", tier: number });
const about = (topic: string): Topic => ({ kind: "topic", topic });
const idsOf = (subject: Subject, topic?: Topic): readonly string[] =>
  reasonsFor(atlas, subject, topic).map(({ id }) => id);

test("every statement that cites the article is reached by some subject and topic", () => {
  const subjects = [
    ...atlas.data.entities.map(({ id }) => entity(id)),
    ...atlas.data.models.map(({ id }) => model(id)),
    ...([1, 2, 3] as const).map(tier),
  ];
  const topics = [undefined, ...askableTopics(atlas).map(about)];
  const reached = new Set(subjects.flatMap((subject) => topics.flatMap((topic) => idsOf(subject, topic))));
  const cited = atlas.data.statements
    .filter(({ source }) => source && atlas.source(source).kind === "article")
    .map(({ id }) => id as string);
  expect(cited.length).toBeGreaterThanOrEqual(166);
  expect(cited.filter((id) => !reached.has(id))).toEqual([]);
});

test.each([
  ["a product", entity("qwen"), undefined, ["product-qwen", "product-qwen-level"]],
  ["a unit", entity("alibaba-cloud"), undefined, ["strategy-alibaba-cloud-profit"]],
  ["a benchmark", entity("nvidia"), undefined, ["model-4-nvidia"]],
  ["all nine", entity("nine-companies"), undefined, ["tier-basis", "method-scope", "market-cash"]],
  ["a model", model("model_as_service"), undefined, ["model-2-meaning", "model-2-prices"]],
  ["a model, with its companies", model("model_as_service"), about("model"), ["fit-huawei-service"]],
  ["a tier", tier(2), undefined, ["tier-2-meaning", "tier-kuaishou"]],
  ["how it was judged, from a company", entity("alibaba"), about("method"), ["method-evidence"]],
  ["the products of a company", entity("alibaba"), about("product"), ["product-qwen", "product-lingma"]],
  ["why a figure is missing", entity("bytedance"), about("absence"), ["absence-bytedance"]],
  ["a contested mark", entity("huawei"), about("reading"), ["reading-huawei-product"]],
])("%s", (_, subject, topic, expected) => {
  expect(idsOf(subject, topic)).toEqual(expect.arrayContaining(expected));
});

test("without a topic a company speaks for itself only", () => {
  for (const { id } of atlas.companies)
    for (const statement of reasonsFor(atlas, entity(id))) expect(statement.entity).toBe(id);
});

test.each([
  ["huawei", "model_as_product", true],
  ["bytedance", "shovel_seller", true],
  ["iflytek", "ai_as_feature", true],
  ["huawei", "model_as_service", true],
  ["kuaishou", "model_as_product", true],
  ["meitu", "ai_as_feature", true],
  ["baidu", "model_as_product", false],
  ["alibaba", "shovel_seller", false],
] as const)("%s as %s has another reading: %s", (company, id, contested) => {
  expect(otherReadingOf(atlas, company as EntityId, id as ModelId) !== undefined).toBe(contested);
});
