/** The line above a form: the way back to the list, what it is for, and where it is explained. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Icon } from "../parts/icon";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "4px" },
  name: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    flex: "1 1 auto",
    overflowWrap: "anywhere",
  },
  code: { fontFamily: tokens.fontFamilyMonospace },
});

interface HeadProps {
  readonly title: string;
  readonly onBack: () => void;
  /** The help page of a function, whose name is the title. */
  readonly helpUrl?: string;
  /** True where the reader opened the form just now, and not where it was left open and is shown again. */
  readonly takeFocus?: boolean;
}

export function FormHead({ title, onBack, helpUrl, takeFocus = false }: HeadProps) {
  const { words } = usePane();
  const styles = useStyles();
  const back = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (takeFocus) back.current?.focus();
  }, [takeFocus]);
  return (
    <div className={styles.head}>
      <Button
        ref={(element: HTMLElement | null) => {
          back.current = element;
        }}
        size="small"
        appearance="subtle"
        icon={<Icon name="back" />}
        aria-label={words.t("functions.back")}
        title={words.t("functions.back")}
        onClick={onBack}
      />
      <h2 className={`${styles.name} ${helpUrl === undefined ? "" : styles.code}`}>{title}</h2>
      {helpUrl !== undefined && (
        <Link href={helpUrl} target="_blank" rel="noopener">
          {words.t("settings.help")}
        </Link>
      )}
    </div>
  );
}
