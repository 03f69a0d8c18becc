/** Which release of the record this workbook calculates with: staying with one, and what another would change, before anything is calculated. */
import { Button, tokens, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { useTextStyles } from "../parts/text-styles";
import { useSoon } from "../parts/use-soon";
import { usePane } from "../pane-context";
import type { ReleaseServices, WorkbookChanges } from "../services";
import { ChangeList } from "./change-list";
import { ReleaseChoice } from "./release-choice";

const useStyles = makeStyles({
  release: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "8px 0",
    display: "grid",
    gap: "6px",
  },
});

export function ReleaseSection() {
  const { services } = usePane();
  const loading = useMemo(() => services.releases(), [services]);
  const releases = useSoon(loading);
  return releases ? <Releases releases={releases} /> : null;
}

function Releases({ releases }: { readonly releases: ReleaseServices }) {
  const { words, atlas, host, actions } = usePane();
  const text = useTextStyles();
  const styles = useStyles();
  const { version } = atlas.data;
  const newest = releases.versions.at(-1) ?? version;
  const kept = releases.kept();
  const [found, setFound] = useState<{ readonly version: string; readonly changes: WorkbookChanges }>();
  const [busy, setBusy] = useState(false);
  useEffect(() => setFound(undefined), [version]);

  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  const compare = (other: string) =>
    run(async () => {
      const changes = await releases.changes(other);
      if ("reason" in changes) actions.complain(changes);
      else setFound({ version: other, changes });
    });
  const keep = (other: string | undefined) =>
    run(async () => {
      const failure = await releases.keep(other);
      if (failure) actions.complain(failure);
      else actions.say({ kind: "said", text: words.t("release.done", { version: other ?? newest }) });
    });

  return (
    <div className={text.stack}>
      <p className={text.small}>{words.t(version === newest ? "release.newest" : "release.inUse", { version })}</p>
      <p className={text.small}>{standing()}</p>
      {host && <ReleaseChoice releases={releases} busy={busy} onKeep={keep} onPick={goTo} />}
      {host && kept !== undefined && (
        <div className={text.row}>
          <Button size="small" disabled={busy} onClick={() => void keep(undefined)}>
            {words.t("release.follow")}
          </Button>
        </div>
      )}
      {host &&
        [...releases.versions].reverse().map((other) => (
          <section key={other} className={styles.release} aria-label={other}>
            <div className={text.row}>
              <span className={text.strong}>{other}</span>
              {other !== version && (
                <Button size="small" disabled={busy} onClick={() => void compare(other)}>
                  {words.t("release.compare")}
                </Button>
              )}
              {other !== kept && (
                <Button size="small" disabled={busy} onClick={() => void keep(other)}>
                  {words.t("release.stay")}
                </Button>
              )}
            </div>
            {found?.version === other && (
              <ChangeList version={other} found={found.changes} onPick={(at) => void goTo(at.sheetId, at.address)} />
            )}
          </section>
        ))}
    </div>
  );

  function standing(): string {
    if (kept === undefined) return words.t("release.follows");
    return releases.versions.includes(kept)
      ? words.t("release.kept", { version: kept })
      : words.t("release.missing", { version: kept, used: version });
  }

  async function goTo(sheetId: string, address: string): Promise<void> {
    const failure = await releases.goTo(sheetId, address);
    if (failure) actions.complain(failure);
  }
}
