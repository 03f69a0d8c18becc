/** Horizontal bars, labelled directly: a bound is an open-ended bar, a weak figure is hollow, a hole says why. */
import type { Qualifier } from "../../contract/qualifier";
import { useChartStyles } from "./chart-styles";
import { linearScale, type ChartScale } from "./scale";
import { fitName, fitText, measureText } from "./measure-text";
import { placeLabels, type PlacedLabel } from "./reference-labels";
import { useWidth } from "./use-width";

export interface Bar {
  readonly key: string;
  readonly name: string;
  /** Undefined for a hole. */
  readonly value: number | undefined;
  /** The figure as words with its sign, or the reason there is none. */
  readonly text: string;
  /** Said quietly after the figure: disclosure, period. */
  readonly note: string;
  readonly qualifier: Qualifier;
  readonly weak: boolean;
}

export interface ReferenceLine {
  readonly name: string;
  /** Other names to use where the first has no room. */
  readonly shorter: readonly string[];
  readonly value: number;
  readonly text: string;
}

interface BarChartProps {
  /** The sentence that says what the chart shows. */
  readonly sentence: string;
  readonly bars: readonly Bar[];
  readonly references: readonly ReferenceLine[];
}

const ROW = 34;
const LABEL = 15;
const SIZE = 12;

export function BarChart({ sentence, bars, references }: BarChartProps) {
  const { box, width } = useWidth<HTMLDivElement>();
  const styles = useChartStyles();
  const top = references.length * LABEL + (references.length > 0 ? 8 : 0);
  const height = top + bars.length * ROW;
  const values = [...bars.map((bar) => bar.value ?? 0), ...references.map((reference) => reference.value)];
  const scale = linearScale(values, 0.5, Math.max(60, width - 8), 12);
  return (
    <div ref={box} style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} className={styles.chart} role="img" aria-label={sentence}>
          <References references={references} scale={scale} width={width} top={top} rows={bars.length} />
          {bars.map((bar, row) => (
            <BarRow key={bar.key} bar={bar} y={top + row * ROW} scale={scale} width={width} />
          ))}
        </svg>
      )}
    </div>
  );
}

interface BarRowProps {
  readonly bar: Bar;
  readonly y: number;
  readonly scale: ChartScale;
  readonly width: number;
}

/** Name and note at the left, the figure at the right where figures line up, the bar under both over the whole width. */
function BarRow({ bar, y, scale, width }: BarRowProps) {
  const styles = useChartStyles();
  const hole = bar.value === undefined;
  const room = width - measureText(bar.text, SIZE) - 12;
  const name = fitText(bar.name, room, SIZE);
  const note = measureText(`${name} ${bar.note}`, SIZE) < room ? bar.note : "";
  return (
    <g>
      <text x={0} y={y + 12} className={styles.label}>
        {name}
        {note !== "" && (
          <tspan className={styles.quiet} dx="6">
            {note}
          </tspan>
        )}
      </text>
      <text x={width} y={y + 12} textAnchor="end" className={hole ? styles.quiet : styles.figure}>
        {bar.text}
      </text>
      <line x1={scale.at(0)} x2={scale.at(0)} y1={y + 17} y2={y + 29} className={styles.axis} />
      {bar.value !== undefined && (
        <path
          d={barShape(scale.at(0), scale.at(bar.value), y + 19, bar.qualifier)}
          className={bar.weak ? styles.hollow : styles.bar}
        />
      )}
    </g>
  );
}

/** A bar of 8 pixels; one that stands for "more than" ends in a point, one for "less than" in a notch. */
export function barShape(from: number, to: number, y: number, qualifier: Qualifier): string {
  const way = to >= from ? 1 : -1;
  const end = Math.abs(to - from) < 1 ? from + way : to;
  const tip = qualifier === ">" || qualifier === "≥" ? 5 : qualifier === "<" || qualifier === "≤" ? -4 : 0;
  return `M${from} ${y}H${end}L${end + way * tip} ${y + 4}L${end} ${y + 8}H${from}Z`;
}

interface ReferencesProps {
  readonly references: readonly ReferenceLine[];
  readonly scale: ChartScale;
  readonly width: number;
  readonly top: number;
  readonly rows: number;
}

/** Benchmarks as hairlines with their names on top; a line passes behind the bars and the words. */
function References({ references, scale, width, top, rows }: ReferencesProps) {
  const styles = useChartStyles();
  const wishes = references.map(({ name, value, text }) => ({
    x: Math.round(scale.at(value)) + 0.5,
    width: measureText(`${name} ${text}`, SIZE),
  }));
  const placed = placeLabels(wishes, width);
  return (
    <g>
      {references.map((reference, index) => {
        const x = wishes[index]?.x ?? 0;
        const { row, side, room } = placed[index] as PlacedLabel;
        const y = 11 + row * LABEL;
        const names = [reference.name, ...reference.shorter];
        const name = fitName(names, room - measureText(` ${reference.text}`, SIZE), SIZE);
        return (
          <g key={reference.name}>
            <line x1={x} x2={x} y1={y - 9} y2={top + rows * ROW - 4} className={styles.benchmark} />
            <text
              x={side === "left" ? x - 4 : x + 4}
              y={y}
              textAnchor={side === "left" ? "end" : "start"}
              className={styles.quiet}
            >
              <title>{`${reference.name} ${reference.text}`}</title>
              {`${name} ${reference.text}`}
            </text>
          </g>
        );
      })}
    </g>
  );
}
