/** The chart with the sentence that says what it shows, and a source line. */
import { mergeClasses } from "@fluentui/react-components";
import type { Figure } from "../../core/dataset/figures";
import type { Entity } from "../../core/dataset/types";
import { calendarPeriod } from "../../core/periods/format";
import { formatPeriod } from "../../words/periods";
import { axisFormat, axisScale } from "../../numbers/axis-scale";
import { BarChart, type Bar, type ReferenceLine } from "../charts/bar-chart";
import { LineChart, type Line } from "../charts/line-chart";
import { linePoints, timeTicks } from "../charts/series-line";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { figureText, holeText, isWeak, OWN } from "../words/figures";
import type { Words } from "../words/words";
import { requestText } from "../trace/argument-meaning";
import { requestFor, type Explored, type BarAnswer } from "./explore-model";

interface ChartProps {
  readonly answer: Explored;
  readonly kind: "bars" | "lines";
  readonly period: string;
  readonly label: string;
}

export function ExploreChart({ answer, kind, period, label }: ChartProps) {
  const { words } = usePane();
  const text = useTextStyles();
  const nothing = kind === "bars" ? answer.bars.every((bar) => !bar.result.ok) : answer.lines.length === 0;
  return (
    <figure style={{ margin: 0, minWidth: 0 }}>
      <figcaption style={{ paddingBottom: 8 }}>
        <p className={mergeClasses(text.body, text.strong)}>{useSentence(answer, kind, label)}</p>
        <p className={mergeClasses(text.small, text.quiet)}>{useScope(answer, kind, period, label)}</p>
      </figcaption>
      {nothing ? (
        <p className={text.body}>{words.t("explore.nothing")}</p>
      ) : kind === "bars" ? (
        <Bars answer={answer} label={label} />
      ) : (
        <Lines answer={answer} label={label} />
      )}
      {answer.undrawn.length > 0 && (
        <p className={mergeClasses(text.small, text.quiet)}>
          {words.t("explore.undrawn", {
            names: answer.undrawn.map((subject) => words.name(subject.entity)).join(words.t("join.comma")),
          })}
        </p>
      )}
      <Reasons answer={answer} kind={kind} />
      {figuresOf(answer, kind).some(isOwn) && <p className={text.small}>{`${OWN} ${words.t("company.own")}`}</p>}
      <p className={mergeClasses(text.small, text.quiet)} style={{ paddingTop: 4 }}>
        {useSources(answer, kind)}
      </p>
    </figure>
  );
}

/** What the chart shows, in one sentence with its greatest figure. */
function useSentence(answer: Explored, kind: "bars" | "lines", label: string): string {
  const { words, atlas } = usePane();
  if (kind === "lines") return label;
  const top = answer.bars[0];
  if (!top?.result.ok) return label;
  return words.t("explore.barsSentence", {
    company: words.name(top.subject.entity),
    value: figureText(atlas, words, top.result.value.observation),
  });
}

/** Of what and when: the metric and period of bars, the first and last period of lines. */
function useScope(answer: Explored, kind: "bars" | "lines", period: string, label: string): string {
  const { words } = usePane();
  if (kind === "bars") {
    const when = requestText(words, requestFor(answer.question, period));
    return words.t("explore.scope", { metric: label, period: when });
  }
  const [first, last] = [answer.spans[0], answer.spans.at(-1)];
  if (first === undefined || last === undefined) return "";
  const shown = (span: typeof first) => formatPeriod(calendarPeriod(span), words.language);
  return words.t("explore.stretch", { from: shown(first), to: shown(last) });
}

function Bars({ answer, label }: { readonly answer: Explored; readonly label: string }) {
  const { words, atlas } = usePane();
  const bars = answer.bars.map(({ subject, result }): Bar => {
    const name = words.name(subject.entity);
    if (!result.ok)
      return {
        key: subject.entity.id,
        name,
        value: undefined,
        text: holeText(words, result.problem),
        note: "",
        qualifier: "=",
        weak: false,
      };
    const { observation } = result.value;
    const notes = [
      subject.disclosure === undefined ? "" : words.t(`disclosure.short.${subject.disclosure}`),
      formatPeriod(observation.period, words.language),
    ];
    return {
      key: subject.entity.id,
      name,
      value: observation.value,
      text: figureText(atlas, words, observation),
      note: notes.filter((note) => note !== "").join(" · "),
      qualifier: observation.qualifier,
      weak: isWeak(result.value),
    };
  });
  const references = answer.references.flatMap(({ subject, result }): ReferenceLine[] =>
    result.ok
      ? [
          {
            name: words.name(subject.entity),
            shorter: shorterNames(words, subject.entity),
            value: result.value.observation.value,
            text: figureText(atlas, words, result.value.observation),
          },
        ]
      : [],
  );
  return (
    <BarChart
      sentence={words.t("chart.bars", {
        metric: label,
        list: bars.map((bar) => `${bar.name} ${bar.text}`).join(words.t("join.semicolon")),
      })}
      bars={bars}
      references={references}
    />
  );
}

function Lines({ answer, label }: { readonly answer: Explored; readonly label: string }) {
  const { words, atlas } = usePane();
  const lines = answer.lines.map(({ subject, series }): Line => ({
    key: subject.entity.id,
    name: words.name(subject.entity) + (series.points.some(({ figure }) => isOwn(figure)) ? OWN : ""),
    shorter: shorterNames(words, subject.entity),
    points: linePoints(atlas, words, series),
    benchmark: subject.benchmark,
  }));
  const first = answer.lines[0]?.series.points[0]?.figure;
  if (first === undefined) return null;
  const scale = axisScale(
    words.language,
    first.metric,
    lines.flatMap((line) => line.points.map((point) => point.value)),
    answer.unit,
  );
  const breaks = answer.lines.flatMap(({ subject, series }) =>
    series.breaks.map(({ mark, span }) => ({ key: `${subject.entity.id}${mark.from}`, time: span.start })),
  );
  const latest = lines.map((line) => `${line.name} ${line.points.at(-1)?.text ?? ""}`).join(words.t("join.semicolon"));
  return (
    <>
      {scale.unit !== "" && <span style={{ fontSize: 12 }}>{scale.unit}</span>}
      <LineChart
        sentence={words.t("chart.lines", { metric: label, list: latest })}
        lines={lines}
        breaks={breaks}
        times={timeTicks(
          words,
          answer.lines.map(({ series }) => series),
        )}
        format={axisFormat(scale)}
        height={232}
      />
    </>
  );
}

/** Other usual names in the reader's script, the longest first; Chinese names are short as they are. */
function shorterNames(words: Words, { names, aliases }: Entity): string[] {
  if (words.language !== "en") return [];
  const latin = aliases.filter((alias) => /^[\x20-\x7e]+$/.test(alias) && alias.length < names.en.length);
  return latin.sort((a, b) => b.length - a.length);
}

/** Why a series breaks, for every break in the chart. */
function Reasons({ answer, kind }: { readonly answer: Explored; readonly kind: "bars" | "lines" }) {
  const { words } = usePane();
  const text = useTextStyles();
  if (kind === "bars") return null;
  const reasons = new Set(
    answer.lines.flatMap(({ series }) => series.breaks.map(({ mark }) => words.statement(mark.statement))),
  );
  return (
    <>
      {[...reasons].map((reason) => (
        <p key={reason} className={text.small} style={{ paddingTop: 4 }}>
          {words.t("chart.break", { reason })}
        </p>
      ))}
    </>
  );
}

function useSources(answer: Explored, kind: "bars" | "lines"): string {
  const { words } = usePane();
  const publishers = [...new Set(figuresOf(answer, kind).map((figure) => figure.source.publisher))];
  const shown = publishers.slice(0, 3).join(words.t("join.comma"));
  return publishers.length > 3
    ? words.t("explore.sourcesMore", { names: shown, n: publishers.length - 3 })
    : words.t("explore.sources", { names: shown });
}

const figuresOf = (answer: Explored, kind: "bars" | "lines"): readonly Figure[] =>
  kind === "bars"
    ? [...answer.bars, ...answer.references].flatMap(figureOf)
    : answer.lines.flatMap(({ series }) => series.points.map((point) => point.figure));

const isOwn = ({ observation }: Figure): boolean => observation.grade === "own";

function figureOf({ result }: BarAnswer) {
  return result.ok ? [result.value] : [];
}
