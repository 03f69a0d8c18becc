/** A formula that says the same as what is above it, with Copy and Insert. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { blockForFormula } from "./formula-block";
import { Icon } from "./icon";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    minWidth: 0,
    padding: "2px 0 2px 8px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  code: {
    flex: "1 1 auto",
    minWidth: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    overflowWrap: "anywhere",
  },
});

export function FormulaLine({ formula }: { readonly formula: string }) {
  const { words, actions, services, host } = usePane();
  const styles = useStyles();
  const insert = () => void actions.insert(blockForFormula(formula, services), formula);
  return (
    <div className={styles.line}>
      <code className={styles.code}>{formula}</code>
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="copy" />}
        aria-label={words.t("do.copyThis", { what: formula })}
        title={words.t("do.copy")}
        onClick={() => void actions.copy(formula)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="insert" />}
        aria-label={words.t("do.insertThis", { what: formula })}
        title={words.t(host ? "do.insert" : "reason.no-host")}
        onClick={insert}
      />
    </div>
  );
}
