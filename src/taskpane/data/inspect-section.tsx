/** Typed numbers of the sheet that the record knows: whether it agrees, where, from which source, and the formula that would stand for them. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { DateSystemNote } from "../parts/date-system-note";
import { SourceName } from "../parts/source-line";
import { useTextStyles } from "../parts/text-styles";
import { useSoon } from "../parts/use-soon";
import { usePane } from "../pane-context";
import type { Inspection, InspectionServices } from "../services";
import { fullFigureText, periodText } from "../words/figures";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "10px" },
  known: { display: "grid", gap: "2px", paddingLeft: "8px", borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
  differs: { borderLeftColor: tokens.colorStatusDangerBorderActive },
});

export function InspectSection() {
  const { services } = usePane();
  const loading = useMemo(() => services.inspection(), [services]);
  const inspection = useSoon(loading);
  return inspection ? <Inspect inspection={inspection} /> : null;
}

function Inspect({ inspection }: { readonly inspection: InspectionServices }) {
  const { words, actions, host } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const [seen, setSeen] = useState<Inspection>();
  const look = async (): Promise<void> => {
    const found = await inspection.look();
    if ("reason" in found) actions.complain(found);
    else setSeen(found);
  };
  return (
    <div className={text.stack}>
      <p className={text.small}>{words.t("inspect.what")}</p>
      <DateSystemNote />
      <div className={text.row}>
        <Button size="small" disabled={!host} onClick={() => void look()}>
          {words.t("inspect.look")}
        </Button>
      </div>
      {seen && (
        <>
          <p className={text.small} role="status">
            {words.t(seen.found.length === 0 ? "inspect.none" : "inspect.found", {
              where: seen.area === "" ? seen.sheet : `${seen.sheet}!${seen.area}`,
              n: seen.found.length,
            })}
          </p>
          <ul className={styles.list}>
            {seen.found.map((known) => (
              <li
                key={known.address}
                className={mergeClasses(styles.known, known.verdict === "differs" && styles.differs)}
              >
                <Known known={known} sheetId={seen.sheetId} goTo={inspection.goTo} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface KnownProps {
  readonly known: Inspection["found"][number];
  readonly sheetId: string;
  readonly goTo: InspectionServices["goTo"];
}

function Known({ known, sheetId, goTo }: KnownProps) {
  const { words, atlas, actions } = usePane();
  const text = useTextStyles();
  const { figure, other, verdict, address, value, formula, isNamed } = known;
  const { observation, entity, metric } = figure;
  const what = [words.name(entity), words.label(metric), periodText(words, observation)].join(" · ");
  const show = async (): Promise<void> => {
    const failure = await goTo(sheetId, address);
    if (failure) actions.complain(failure);
  };
  return (
    <>
      <span>
        <button type="button" className={text.plain} onClick={() => void show()}>
          {address}
        </button>
        <span className={text.small}>{` ${value}`}</span>
      </span>
      <span className={text.small}>
        {words.t(`inspect.${verdict}`, {
          figure: fullFigureText(atlas, observation),
          other: other ? fullFigureText(atlas, other) : "",
        })}
      </span>
      <span className={mergeClasses(text.small, text.quiet)}>
        {what}
        {" · "}
        <SourceName source={(other ?? observation).source} />
      </span>
      {!isNamed && <span className={mergeClasses(text.small, text.quiet)}>{words.t("inspect.unnamed")}</span>}
      <code className={text.small}>{formula}</code>
      <div className={text.row}>
        <Button
          size="small"
          onClick={() => void actions.insert({ rows: [[formula]], at: { sheet: sheetId, cell: address } }, formula)}
        >
          {words.t("inspect.replace")}
        </Button>
      </div>
    </>
  );
}
