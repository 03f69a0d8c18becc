/** What a workbook is asked to be about: its companies, its language and its unit. */
import { makeStyles } from "@fluentui/react-components";
import type { WorkbookRequest } from "../../core/workbook-request";
import { Field } from "../parts/field";
import { LanguageOptions } from "../parts/language-options";
import { Picker } from "../parts/picker";
import { Select } from "../parts/select";
import { usePane } from "../pane-context";
import type { WorkbookState } from "../state/pane-state";
import { units, workbookLanguage } from "./request-model";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
});

interface FieldProps {
  readonly request: WorkbookRequest;
  readonly onChange: (part: Partial<WorkbookState>) => void;
}

/** The one company of a one-pager, the companies of everything else. */
export function CompaniesField({ request, onChange }: FieldProps) {
  const { words, atlas, state } = usePane();
  const companies = atlas.companies.map((company) => ({ id: company.id, name: words.name(company) }));
  if (request.template === "one-pager")
    return (
      <Field label={words.t("map.company")}>
        <Select value={request.company ?? ""} onPick={(company) => onChange({ company })}>
          {companies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    );
  const { companies: some } = state.workbook;
  const chosen = some.length === 0 ? companies.map(({ id }) => id as string) : some;
  return (
    <Picker
      summary={words.t("workbook.companies", { n: chosen.length })}
      items={companies}
      chosen={chosen}
      onChange={(next) => onChange({ companies: next.length === companies.length ? [] : next })}
      atLeastOne
    />
  );
}

export function LanguageAndUnit({ request, onChange }: FieldProps) {
  const { words, state } = usePane();
  const styles = useStyles();
  const language = workbookLanguage(state.workbook, words.language);
  return (
    <div className={styles.pair}>
      <Field label={words.t("settings.language")}>
        <Select value={language} onPick={(picked) => onChange({ language: picked, unit: "" })}>
          <LanguageOptions />
        </Select>
      </Field>
      <Field label={words.t("workbook.unit")}>
        <Select value={request.unit} onPick={(unit) => onChange({ unit })}>
          {units[language].map((unit) => (
            <option key={unit} value={unit}>
              {words.t(`unit.${unit}`)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
