/** The panel behind "…": language, theme, following the selection, help, and what this is. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { PaneKey } from "../../words/pane.en";
import { onEscape } from "../parts/on-escape";
import { Choice } from "../parts/choice";
import { LanguageOptions } from "../parts/language-options";
import { Select } from "../parts/select";
import { usePane } from "../pane-context";
import type { ThemeChoice } from "../state/pane-state";

const useStyles = makeStyles({
  panel: {
    position: "absolute",
    top: "40px",
    right: "8px",
    left: "8px",
    maxWidth: "320px",
    marginLeft: "auto",
    zIndex: 20,
    padding: "12px",
    boxSizing: "border-box",
    display: "grid",
    gap: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase200,
  },
  row: { display: "grid", gridTemplateColumns: "112px 1fr", alignItems: "center", gap: "8px", minHeight: "32px" },
  about: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "8px",
    color: tokens.colorNeutralForeground2,
    lineHeight: "18px",
  },
  links: { display: "flex", gap: "16px", paddingTop: "4px" },
});

const themes: readonly (readonly [ThemeChoice, PaneKey])[] = [
  ["office", "theme.office"],
  ["light", "theme.light"],
  ["dark", "theme.dark"],
];

export function SettingsPanel({ onClose }: { readonly onClose: () => void }) {
  const { words, state, update, atlas } = usePane();
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector("select")?.focus(), []);
  useEffect(() => closeOutside(panel.current, onClose), [onClose]);
  return (
    <div
      ref={panel}
      id="settings"
      role="dialog"
      aria-label={words.t("frame.settings")}
      className={styles.panel}
      onKeyDown={onEscape(onClose)}
    >
      <Row label={words.t("settings.language")}>
        <Select label={words.t("settings.language")} value={state.language} onPick={(language) => update({ language })}>
          <option value="office">{words.t("settings.asOffice")}</option>
          <LanguageOptions />
        </Select>
      </Row>
      <Row label={words.t("settings.theme")}>
        <Select label={words.t("settings.theme")} value={state.theme} onPick={(theme) => update({ theme })}>
          {themes.map(([theme, key]) => (
            <option key={theme} value={theme}>
              {words.t(key)}
            </option>
          ))}
        </Select>
      </Row>
      <Choice kind="switch" value="follow" checked={state.follow} onPick={(follow) => update({ follow })}>
        {words.t("settings.follow")}
      </Choice>
      <div className={styles.about}>
        {words.t("settings.about", { version: atlas.data.version })}
        <div className={styles.links}>
          <Link href="help/index.html" target="_blank" rel="noopener">
            {words.t("settings.help")}
          </Link>
        </div>
      </div>
    </div>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}

function closeOutside(panel: HTMLElement | null, close: () => void): () => void {
  const onPointer = (event: Event) => {
    const target = event.target as Element;
    if (!panel?.contains(target) && !target.closest("[aria-controls=settings]")) close();
  };
  document.addEventListener("pointerdown", onPointer);
  return () => document.removeEventListener("pointerdown", onPointer);
}
