/** One call traced: its arguments and what they mean, then the figure or statement it stands on, with its source. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useMemo } from "react";
import { FigureRow } from "../parts/figure-row";
import { Section } from "../parts/section";
import { ClaimLine } from "../parts/claim-line";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { useEvaluation } from "../parts/use-evaluation";
import { useProblemWords } from "../words/problem-words";
import { specOf } from "../../calls/spec-of";
import type { Ground, ResultPlace } from "../../calls/grounds";
import { inputsOf, type Known } from "../../calls/known-arguments";
import type { Parameter } from "../../contract/parameter";
import { meaningOf } from "./argument-meaning";
import { callGrounds } from "./call-grounds";
import type { ReadCall } from "./use-traced";
import { functionCards } from "../../words/function-cards";

const useStyles = makeStyles({
  args: {
    display: "grid",
    gridTemplateColumns: "minmax(64px, auto) 1fr",
    columnGap: "12px",
    rowGap: "2px",
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere", minWidth: 0 },
  grounds: { display: "grid", gap: "10px" },
});

interface CallTraceProps {
  readonly read: ReadCall;
  /** The element of the spill that is meant; undefined for all of them. */
  readonly place: ResultPlace | undefined;
}

export function CallTrace({ read, place }: CallTraceProps) {
  const { words, atlas, go, state } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { call, args } = read;
  const parameters = specOf(call.name)?.parameters ?? [];
  const card = useMemo(
    () => functionCards(words.functions).find((entry) => entry.name === call.name),
    [words, call.name],
  );
  const { grounds, more } = useMemo(() => callGrounds(atlas, call.name, args, place), [atlas, call.name, args, place]);
  return (
    <Section title={call.text.length > 60 ? call.name : call.text} aside={<ResultText read={read} place={place} />}>
      {parameters.length > 0 && (
        <dl className={styles.args}>
          {parameters.map((parameter, index) => {
            const known = args[index];
            if (known === undefined || known.kind === "omitted") return null;
            return (
              <Fragment key={parameter.name}>
                <dt className={styles.name}>{parameter.name}</dt>
                <dd className={styles.value}>
                  <ArgumentText parameter={parameter} known={known} place={place} />
                </dd>
              </Fragment>
            );
          })}
        </dl>
      )}
      <div className={styles.grounds}>
        {grounds.map((ground, index) => (
          <GroundRow key={index} ground={ground} />
        ))}
        {grounds.length === 0 && (
          <p className={text.small}>
            {args.some((known) => known.kind === "unknown")
              ? words.t("trace.computed")
              : words.t("trace.wholeDataset", { version: atlas.data.version })}
          </p>
        )}
        {more > 0 && <p className={text.small}>{words.t("trace.more", { n: more })}</p>}
        {card && (
          <div>
            <button
              type="button"
              className={text.plain}
              onClick={() => go("functions", { functions: { ...state.functions, name: card.name, args: {} } })}
            >
              {words.t("trace.about", { name: card.name })}
            </button>
          </div>
        )}
      </div>
    </Section>
  );
}

function ArgumentText({
  parameter,
  known,
  place,
}: {
  readonly parameter: Parameter;
  readonly known: Known;
  readonly place: ResultPlace | undefined;
}) {
  const { words, atlas } = usePane();
  const text = useTextStyles();
  const say = useProblemWords();
  if (known.kind === "unknown")
    return (
      <>
        {known.text} <span className={text.quiet}>{words.t("trace.inSheet")}</span>
      </>
    );
  if (known.kind === "omitted") return null;
  const cells = known.rows.flat();
  const index =
    place && cells.length > 1 ? Math.min(cells.length - 1, known.rows.length > 1 ? place.row : place.column) : 0;
  const value = cells[index] ?? "";
  const meaning = meaningOf(atlas, words, parameter, value);
  const shown = value === "" ? words.t("trace.blank") : String(value);
  return (
    <>
      {known.reference !== undefined && <span className={text.quiet}>{`${known.reference} → `}</span>}
      {shown}
      {cells.length > 1 && <span className={text.quiet}>{` · ${words.t("trace.ofCells", { n: cells.length })}`}</span>}
      {meaning.kind === "named" && meaning.text !== shown && <span className={text.quiet}>{` → ${meaning.text}`}</span>}
      {meaning.kind === "problem" && <span>{` · ${say(meaning.problem)}`}</span>}
    </>
  );
}

function ResultText({ read, place }: CallTraceProps) {
  const { words } = usePane();
  const inputs = useMemo(() => inputsOf(read.args), [read]);
  const cells = useEvaluation(read.call.name, inputs);
  if (cells === undefined) return null;
  const cell = cells[place?.row ?? 0]?.[place?.column ?? 0] ?? cells[0]?.[0];
  if (place === undefined && cells.length * (cells[0]?.length ?? 1) > 1)
    return <>{words.t("trace.spills", { rows: cells.length, columns: cells[0]?.length ?? 1 })}</>;
  return <>{cell?.error?.code ?? ""}</>;
}

function GroundRow({ ground }: { readonly ground: Ground }) {
  const { words, atlas, go } = usePane();
  const text = useTextStyles();
  const say = useProblemWords();
  if (ground.kind === "problem") return <p className={text.body}>{say(ground.problem)}</p>;
  if (ground.kind === "claims") {
    return (
      <div className={text.tight}>
        <div>
          <button type="button" className={text.plain} onClick={() => go("company", { company: ground.subject.id })}>
            {words.name(ground.subject)}
          </button>
        </div>
        {ground.claims.length === 0 && <p className={text.small}>{words.t("map.neither")}</p>}
        {ground.claims.map((claim) => (
          <ClaimLine key={claim.statement} {...claim} />
        ))}
      </div>
    );
  }
  const line = ground.disclosed && atlas.headline(ground.disclosed.id);
  return (
    <div className={text.tight}>
      <FigureRow figure={ground.figure} named />
      {line && (
        <p className={text.small}>
          {words.statement(line.label)}
          <span className={text.quiet}>{` · ${words.t(`disclosure.${line.disclosure}`)}`}</span>
        </p>
      )}
    </div>
  );
}
