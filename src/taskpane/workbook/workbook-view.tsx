/** Builds analyst workbooks: template and options, into the open workbook or as a file; freezing, unfreezing, rebuilding, repair. */
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { languages } from "../../contract/language";
import { templateIds } from "../../contract/template";
import { Choices } from "../parts/choice";
import { Field } from "../parts/field";
import { Picker } from "../parts/picker";
import { Section } from "../parts/section";
import { Select } from "../parts/select";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import type { WorkbookState } from "../state/pane-state";
import type { SheetAction } from "../services";
import { requestOf, units, workbookLanguage } from "./request-model";

const useStyles = makeStyles({
  view: { display: "grid", gap: "10px", minWidth: 0 },
  what: { display: "block" },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", paddingBottom: "4px" },
  entry: { display: "grid", gridTemplateColumns: "1fr auto", gap: "8px", alignItems: "center", padding: "4px 0" },
});

const onThisWorkbook = ["rebuild", "freeze", "unfreeze", "repair"] as const satisfies readonly SheetAction[];

const ownNames = { en: "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文" } as const;

export function WorkbookView() {
  const { words, atlas, state, update, host, work } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const { workbook } = state;
  const change = (part: Partial<WorkbookState>) => update({ workbook: { ...workbook, ...part } });
  const language = workbookLanguage(workbook, words.language);
  const request = requestOf(atlas, workbook, words.language);
  const single = request.template === "one-pager";
  const chosen =
    workbook.companies.length === 0 ? atlas.companies.map((company) => company.id as string) : workbook.companies;
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
      {single ? (
        <Field label={words.t("map.company")}>
          <Select value={request.company ?? ""} onPick={(company) => change({ company })}>
            {atlas.companies.map((company) => (
              <option key={company.id} value={company.id}>
                {words.name(company)}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        <Picker
          summary={words.t("workbook.companies", { n: chosen.length })}
          items={atlas.companies.map((company) => ({ id: company.id, name: words.name(company) }))}
          chosen={chosen}
          onChange={(next) => change({ companies: next.length === atlas.companies.length ? [] : next })}
          atLeastOne
        />
      )}
      <div className={styles.pair}>
        <Field label={words.t("settings.language")}>
          <Select value={language} onPick={(language) => change({ language, unit: "" })}>
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {ownNames[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.t("workbook.unit")}>
          <Select value={request.unit} onPick={(unit) => change({ unit })}>
            {units[language].map((unit) => (
              <option key={unit} value={unit}>
                {words.t(`unit.${unit}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
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
