/** Builds analyst workbooks: template and options, into the open workbook or as a file; freezing, unfreezing, rebuilding, repair. */
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { templateIds } from "../../contract/template";
import { Choices } from "../parts/choice";
import { Section } from "../parts/section";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { WorkbookState } from "../state/pane-state";
import type { SheetAction } from "../services";
import { CompaniesField, LanguageAndUnit } from "./request-fields";
import { requestOf } from "./request-model";

const useStyles = makeStyles({
  view: { display: "grid", gap: "10px", minWidth: 0 },
  what: { display: "block" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", paddingBottom: "4px" },
  entry: { display: "grid", gridTemplateColumns: "1fr auto", gap: "8px", alignItems: "center", padding: "4px 0" },
});

const onThisWorkbook = ["rebuild", "freeze", "unfreeze", "repair"] as const satisfies readonly SheetAction[];

export function WorkbookView() {
  const { words, atlas, state, update, host, work } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { workbook } = state;
  const change = (part: Partial<WorkbookState>) => update({ workbook: { ...workbook, ...part } });
  const request = requestOf(atlas, workbook, words.language);
  return (
    <div className={styles.view}>
      <h2 className={text.title}>{words.t("workbook.title")}</h2>
      <Choices
        label={words.t("workbook.template")}
        current={request.template}
        choices={templateIds.map((template) => [
          template,
          <>
            {words.t(`template.${template}`)}
            <span className={mergeClasses(styles.what, text.quiet)}>{words.t(`template.${template}.what`)}</span>
          </>,
        ])}
        onPick={(template) => change({ template })}
      />
      <CompaniesField request={request} onChange={change} />
      <LanguageAndUnit request={request} onChange={change} />
      <Choices
        label={words.t("workbook.mode")}
        current={workbook.live ? "live" : "frozen"}
        choices={[
          ["live", words.t("workbook.live")],
          ["frozen", words.t("workbook.frozen")],
        ]}
        onPick={(mode) => change({ live: mode === "live" })}
      />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={work.busy} onClick={() => void work.run("build", request)}>
          {words.t("workbook.build")}
        </Button>
        <Button size="small" disabled={work.busy} onClick={() => void work.download(request)}>
          {words.t("workbook.download")}
        </Button>
      </div>
      {host === undefined && <p className={mergeClasses(text.small, text.quiet)}>{words.t("workbook.noHost")}</p>}
      <Section title={words.t("workbook.this")}>
        {onThisWorkbook.map((action) => (
          <div key={action} className={styles.entry}>
            <span className={text.small}>{words.t(`workbook.${action}.what`)}</span>
            <Button size="small" disabled={work.busy} onClick={() => void work.run(action, request)}>
              {words.t(`workbook.${action}`)}
            </Button>
          </div>
        ))}
      </Section>
    </div>
  );
}
