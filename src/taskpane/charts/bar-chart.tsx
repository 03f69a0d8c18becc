/** Horizontal bars, labelled directly: a bound is an open-ended bar, a weak figure is hollow, a hole says why. */
import { mergeClasses } from "@fluentui/react-components";
import type { Qualifier } from "../../core/dataset/types";
import { useChartStyles } from "./chart-styles";
import { linearScale, spread, type Scale } from "./scale";
import { measureText } from "./measure-text";
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
  readonly value: number;
  readonly text: string;
}

interface BarChartProps {
  /** The sentence that says what the chart shows. */
  readonly sentence: string;
  readonly bars: readonly Bar[];
  readonly references: readonly ReferenceLine[];
}

const ROW = 36;
const LABEL = 14;

export function BarChart({ sentence, bars, references }: BarChartProps) {
  const { box, width } = useWidth<HTMLDivElement>();
  const styles = useChartStyles();
  const top = references.length * LABEL + (references.length > 0 ? 6 : 0);
  const height = top + bars.length * ROW + 2;
  const values = [...bars.map((bar) => bar.value ?? 0), ...references.map((reference) => reference.value)];
  const names = Math.min(96, 10 + Math.max(0, ...bars.map((bar) => measureText(bar.name, 12))));
  const scale = linearScale(values, names, Math.max(names + 40, width - 8), 3);
  return (
    <div ref={box} style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} className={styles.chart} role="img" aria-label={sentence}>
          <References references={references} scale={scale} width={width} top={top} height={height} />
          {bars.map((bar, row) => (
            <BarRow key={bar.key} bar={bar} y={top + row * ROW} scale={scale} names={names} />
          ))}
          <line x1={scale.at(0) + 0.5} x2={scale.at(0) + 0.5} y1={top} y2={height} className={styles.axis} />
        </svg>
      )}
    </div>
  );
}

function BarRow({
  bar,
  y,
  scale,
  names,
}: {
  readonly bar: Bar;
  readonly y: number;
  readonly scale: Scale;
  readonly names: number;
}) {
  const styles = useChartStyles();
  const zero = scale.at(0);
  return (
    <g>
      <text x={names - 8} y={y + 14} textAnchor="end" className={styles.label}>
        {bar.name}
      </text>
      {bar.value !== undefined && (
        <path
          d={barShape(zero, scale.at(bar.value), y + 20, bar.qualifier)}
          className={bar.weak ? styles.hollow : styles.bar}
        />
      )}
      <text x={zero + 4} y={y + 14} className={bar.value === undefined ? styles.quiet : styles.label}>
        {bar.text}
        {bar.note !== "" && (
          <tspan className={styles.quiet} dx="6">
            {bar.note}
          </tspan>
        )}
      </text>
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
  readonly scale: Scale;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

function References({ references, scale, width, top, height }: ReferencesProps) {
  const styles = useChartStyles();
  const ordered = [...references].sort((a, b) => b.value - a.value);
  const rows = spread(
    ordered.map((_, index) => 10 + index * LABEL),
    LABEL,
    10,
    top,
  );
  return (
    <g>
      {ordered.map((reference, index) => {
        const x = Math.round(scale.at(reference.value)) + 0.5;
        const text = `${reference.name} ${reference.text}`;
        const left = x + 4 + measureText(text, 12) > width;
        return (
          <g key={reference.name}>
            <line x1={x} x2={x} y1={(rows[index] ?? 0) - 8} y2={height} className={styles.reference} />
            <text
              x={left ? x - 4 : x + 4}
              y={rows[index]}
              textAnchor={left ? "end" : "start"}
              className={mergeClasses(styles.quiet)}
            >
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
