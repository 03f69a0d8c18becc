/**
 * Lines over time with their names at the end. A hole is a gap, a break in a series a gap with a mark,
 * a weak figure a hollow point, a bound an arrowhead; benchmarks are thin grey lines.
 */
import { mergeClasses, tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { Qualifier } from "../../contract/qualifier";
import { useChartStyles } from "./chart-styles";
import { fitName, measureText } from "./measure-text";
import { linearScale, spread, type ChartScale } from "./scale";
import { useWidth } from "./use-width";

export interface LinePoint {
  /** Months since year 0 of the middle of the period. */
  readonly time: number;
  readonly value: number;
  readonly text: string;
  readonly qualifier: Qualifier;
  readonly weak: boolean;
  /** True where no line may come in from the point before: a hole or a break in the series. */
  readonly detached: boolean;
}

export interface Line {
  readonly key: string;
  readonly name: string;
  /** Other names to use where the first has no room. */
  readonly shorter: readonly string[];
  readonly points: readonly LinePoint[];
  readonly benchmark: boolean;
}

interface BreakMark {
  readonly key: string;
  readonly time: number;
}

interface LineChartProps {
  readonly sentence: string;
  readonly lines: readonly Line[];
  readonly breaks: readonly BreakMark[];
  /** Where a tick of the time axis stands and what it says. */
  readonly times: readonly { readonly time: number; readonly text: string }[];
  readonly format: (value: number) => string;
  readonly height?: number;
}

const colours = [
  tokens.colorBrandForeground1,
  tokens.colorPaletteMarigoldForeground2,
  tokens.colorPaletteTealForeground2,
  tokens.colorPaletteBerryForeground2,
  tokens.colorPaletteLightGreenForeground2,
  tokens.colorPalettePeachForeground2,
  tokens.colorPaletteSteelForeground2,
  tokens.colorPaletteGrapeForeground2,
  tokens.colorPaletteForestForeground2,
];
/** Least space between two words on the time axis. */
const TICK_GAP = 10;
/** Length of the piece of line before a name. */
const SAMPLE = 16;
const dashes = ["", "6 3", "2 3", "8 3 2 3", "", "6 3", "2 3", "8 3 2 3", ""];

export function LineChart({ sentence, lines, breaks, times, format, height = 208 }: LineChartProps) {
  const { box, width } = useWidth<HTMLDivElement>();
  const styles = useChartStyles();
  const values = lines.flatMap((line) => line.points.map((point) => point.value));
  const longest = Math.max(0, ...lines.map((line) => measureText(line.name, 12)));
  const names = lines.length > 1 ? Math.min(Math.max(96, width * 0.32), SAMPLE + 12 + longest) : 20;
  const y = linearScale(values, height - 22, 10);
  const left = 6 + Math.max(0, ...y.ticks.map((tick) => measureText(format(tick), 12)));
  const x = timeScale(
    times.map((tick) => tick.time),
    left + 6,
    Math.max(left + 40, width - names - 4),
  );
  const ends = spread(
    lines.map((line) => y.at(line.points.at(-1)?.value ?? 0)),
    14,
    8,
    height - 24,
  );
  return (
    <div ref={box} style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} className={styles.chart} role="img" aria-label={sentence}>
          {y.ticks.map((tick) => (
            <g key={tick}>
              <line
                x1={left}
                x2={width - names}
                y1={Math.round(y.at(tick)) + 0.5}
                y2={Math.round(y.at(tick)) + 0.5}
                className={tick === 0 ? styles.axis : styles.hairline}
              />
              <text x={left - 4} y={y.at(tick) + 4} textAnchor="end" className={styles.quiet}>
                {format(tick)}
              </text>
            </g>
          ))}
          <TimeTicks times={times} x={x} height={height} width={width} />
          {breaks.map((mark) => (
            <BreakLine key={mark.key} at={Math.min(x.at(mark.time), width - names + 4)} height={height} />
          ))}
          {lines.map((line, index) => (
            <OneLine
              key={line.key}
              line={line}
              index={index}
              x={x}
              y={y}
              label={
                lines.length > 1
                  ? {
                      x: width - names + 6,
                      y: ends[index] ?? 0,
                      text: fitName([line.name, ...line.shorter], names - SAMPLE - 12),
                    }
                  : undefined
              }
            />
          ))}
        </svg>
      )}
    </div>
  );
}

function timeScale(times: readonly number[], start: number, end: number): Pick<ChartScale, "at"> {
  const [low, high] = [Math.min(...times), Math.max(...times)];
  return { at: (time) => (high === low ? (start + end) / 2 : start + ((time - low) / (high - low)) * (end - start)) };
}

/** As many of the times as fit, always with the last one. */
function TimeTicks({
  times,
  x,
  height,
  width,
}: {
  readonly times: LineChartProps["times"];
  readonly x: Pick<ChartScale, "at">;
  readonly height: number;
  readonly width: number;
}) {
  const styles = useChartStyles();
  const placed = times.map((tick) => {
    const half = measureText(tick.text, 12) / 2;
    return { ...tick, half, at: Math.max(half, Math.min(x.at(tick.time), width - half)) };
  });
  const shown = placed.reduceRight<typeof placed>((kept, tick) => {
    const next = kept[0];
    return next === undefined || tick.at + tick.half + TICK_GAP <= next.at - next.half ? [tick, ...kept] : kept;
  }, []);
  return (
    <g>
      {shown.map((tick) => (
        <text key={tick.time} x={tick.at} y={height - 4} textAnchor="middle" className={styles.quiet}>
          {tick.text}
        </text>
      ))}
    </g>
  );
}

function BreakLine({ at, height }: { readonly at: number; readonly height: number }) {
  const styles = useChartStyles();
  return (
    <g className={styles.reference}>
      <line x1={at} x2={at} y1={10} y2={height - 22} />
      <path d={`M${at - 4} 6l8 -4M${at - 4} 10l8 -4`} strokeDasharray="none" />
    </g>
  );
}

interface OneLineProps {
  readonly line: Line;
  readonly index: number;
  readonly x: Pick<ChartScale, "at">;
  readonly y: ChartScale;
  readonly label: { readonly x: number; readonly y: number; readonly text: string } | undefined;
}

function OneLine({ line, index, x, y, label }: OneLineProps) {
  const styles = useChartStyles();
  const colour = line.benchmark
    ? tokens.colorNeutralForeground3
    : (colours[index % colours.length] ?? tokens.colorBrandForeground1);
  const path = line.points
    .map(
      (point, at) =>
        `${at === 0 || point.detached ? "M" : "L"}${x.at(point.time).toFixed(1)} ${y.at(point.value).toFixed(1)}`,
    )
    .join("");
  // The colour comes as a variable, so that high contrast can put the system's in its place.
  const stroke = {
    "--line": colour,
    strokeWidth: line.benchmark ? 1 : 1.75,
    strokeDasharray: line.benchmark ? "2 3" : dashes[index % dashes.length],
  } as CSSProperties;
  return (
    <g data-line={line.key}>
      <path d={path} className={styles.line} style={stroke} />
      {line.points.map((point) => (
        <path
          key={point.time}
          d={pointShape(x.at(point.time), y.at(point.value), point.qualifier, line.benchmark ? 1.75 : 2.5)}
          className={mergeClasses(styles.point, point.weak && styles.pointWeak)}
          style={{ "--line": colour } as CSSProperties}
        >
          <title>{`${line.name}: ${point.text}`}</title>
        </path>
      ))}
      {label && (
        <>
          <line x1={label.x} x2={label.x + SAMPLE} y1={label.y} y2={label.y} className={styles.line} style={stroke} />
          <text x={label.x + SAMPLE + 4} y={label.y + 4} className={line.benchmark ? styles.quiet : styles.label}>
            <title>{line.name}</title>
            {label.text}
          </text>
        </>
      )}
    </g>
  );
}

/** A dot; an arrowhead up for "more than", down for "less than". */
export function pointShape(x: number, y: number, qualifier: Qualifier, radius = 2.5): string {
  if (qualifier === ">" || qualifier === "≥") return `M${x - 3.5} ${y + 2.5}L${x} ${y - 3.5}L${x + 3.5} ${y + 2.5}Z`;
  if (qualifier === "<" || qualifier === "≤") return `M${x - 3.5} ${y - 2.5}L${x} ${y + 3.5}L${x + 3.5} ${y - 2.5}Z`;
  const [r, d] = [radius, 2 * radius];
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0Z`;
}
