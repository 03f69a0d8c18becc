/** Above a company's page: which company, the next and the one before, following the sheet, and its formulas into the sheet. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Entity } from "../../core/dataset/types";
import { Completion } from "../parts/completion";
import { Icon, type IconName } from "../parts/icon";
import { usePane } from "../pane-context";
import { bestMatches } from "../search/match";
import { entityNames } from "../search/search-model";
import { companyBlock } from "./company-block";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "4px", alignItems: "center", paddingBottom: "8px" },
  insert: { flexShrink: 0, whiteSpace: "nowrap", minWidth: "64px" },
});

const MOST_CHOICES = 10;

export function CompanyBar({ entity, onShow }: { readonly entity: Entity; readonly onShow: (id: string) => void }) {
  const { words, atlas, state, update, actions } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const show = (id: string) => {
    setTyped(undefined);
    onShow(id);
  };
  const step = (by: number) => {
    const own = entity.tier === undefined ? entity.owner : entity.id;
    const at = atlas.companies.findIndex((company) => company.id === own);
    const next = atlas.companies[(Math.max(at, 0) + by + atlas.companies.length) % atlas.companies.length];
    if (next) show(next.id);
  };
  const matches =
    typed === undefined || typed === ""
      ? atlas.companies
      : bestMatches(atlas.data.entities, entityNames, typed, MOST_CHOICES);
  const small = (icon: IconName, label: string, onClick: () => void, pressed?: boolean) => (
    <Button
      size="small"
      appearance="subtle"
      icon={<Icon name={icon} />}
      aria-label={label}
      title={label}
      onClick={onClick}
      {...(pressed === undefined ? {} : { "aria-pressed": pressed, appearance: pressed ? "outline" : "subtle" })}
    />
  );
  return (
    <div className={styles.bar}>
      {small("back", words.t("company.previous"), () => step(-1))}
      <Completion
        label={words.t("company.choose")}
        value={typed ?? words.name(entity)}
        onChange={setTyped}
        onPick={(choice) => show(choice.key)}
        onEscape={() => setTyped(undefined)}
        choices={matches.map((match) => ({
          key: match.id,
          label: words.name(match),
          detail: match.tier === undefined ? words.t(`kind.${match.kind}`) : words.t("map.tier", { n: match.tier }),
        }))}
        emptyText={words.t("frame.searchNothing")}
      />
      {small("next", words.t("company.next"), () => step(1))}
      {small("follow", words.t("settings.follow"), () => update({ follow: !state.follow }), state.follow)}
      {entity.tier !== undefined && (
        <Button
          size="small"
          className={styles.insert}
          icon={<Icon name="insert" />}
          onClick={() => void actions.insert(companyBlock(atlas, words, entity), words.name(entity))}
        >
          {words.t("do.insert")}
        </Button>
      )}
    </div>
  );
}
