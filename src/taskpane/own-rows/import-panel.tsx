/** Takes rows from the selection or a CSV file into one of the reader's tables: what is known of them first, and nothing written before the reader agrees. */
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { PreviewedRows } from "./previewed-rows";
import { useImport, type ImportProps } from "./use-import";

const useStyles = makeStyles({ file: { display: "none" } });

export function ImportPanel(props: ImportProps) {
  const { own } = props;
  const text = useTextStyles();
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const { preview, fromSelection, fromFile, take, drop } = useImport(props);
  return (
    <Section title={own.t("import")}>
      <p className={mergeClasses(text.small, text.quiet)}>{own.t("import.what")}</p>
      <div className={text.row}>
        <Button size="small" onClick={() => void fromSelection()}>
          {own.t("import.selection")}
        </Button>
        <Button size="small" onClick={() => file.current?.click()}>
          {own.t("import.file")}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          className={styles.file}
          aria-label={own.t("import.file")}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            // The same file may be chosen again once it was mended.
            target.value = "";
            if (chosen) void fromFile(chosen);
          }}
        />
      </div>
      {preview && <PreviewedRows preview={preview} own={own} onTake={() => void take(preview)} onDrop={drop} />}
    </Section>
  );
}
