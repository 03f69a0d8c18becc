/** What is not known: figures that are absent and why, breaks in series, and what the evidence leaves open. */
import { scopeText } from "../../core/records/scope";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { formatPeriod } from "../../words/periods";
import { Section } from "../parts/section";
import { ClaimLine } from "../parts/claim-line";
import { useTextStyles } from "../parts/text-styles";
import { usePane } from "../pane-context";
import { uncertainties } from "./data-model";

const useStyles = makeStyles({ entry: { padding: "3px 0" } });

export function UnknownList() {
  const { words, atlas } = usePane();
  const styles = useStyles();
  return (
    <div>
      <Section title={words.t("data.absences")}>
        {atlas.data.absences.map((absence) => (
          <Entry
            key={[absence.entity, absence.metric, absence.scope.from, absence.scope.to].join(" ")}
            subject={[
              words.name(atlas.entity(absence.entity)),
              absence.metric === undefined ? "" : words.label(atlas.metric(absence.metric)),
              scopeText(absence.scope, (period) => formatPeriod(period, words.language)),
            ]}
            body={words.statement(absence.statement)}
          />
        ))}
      </Section>
      <Section title={words.t("data.breaks")}>
        {atlas.data.breaks.map((mark) => (
          <Entry
            key={`${mark.entity}${mark.metric}${mark.from}`}
            subject={[
              words.name(atlas.entity(mark.entity)),
              words.label(atlas.metric(mark.metric)),
              formatPeriod(mark.from, words.language),
            ]}
            body={words.statement(mark.statement)}
          />
        ))}
      </Section>
      <Section title={words.t("data.uncertain")}>
        {uncertainties(atlas).map((statement) => (
          <div key={statement.id} className={styles.entry}>
            <ClaimLine statement={statement.id} source={statement.source} locator={statement.locator} />
          </div>
        ))}
      </Section>
    </div>
  );
}

function Entry({ subject, body }: { readonly subject: readonly string[]; readonly body: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.entry}>
      <p className={mergeClasses(text.small, text.strong)}>{subject.filter((part) => part !== "").join(" · ")}</p>
      <p className={text.small}>{body}</p>
    </div>
  );
}
