/** On whose word: publisher, date, place in the source and grade, with the page where there is one. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { pageToOpen } from "../../core/dataset/page-to-open";
import type { SourceLinks } from "../../core/dataset/open-evidence";
import type { Grade, Observation } from "../../core/dataset/types";
import type { SourceId } from "../../contract/ids";
import { paragraphsOf } from "../../core/records/paragraph";
import { usePane } from "../pane-context";
import { useSoon } from "./use-soon";

const useStyles = makeStyles({
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground3,
    margin: 0,
    overflowWrap: "anywhere",
  },
});

interface SourceLineProps {
  readonly source: SourceId | undefined;
  readonly locator: string;
  readonly grade?: Grade;
}

export function SourceLine({ source, locator, grade }: SourceLineProps) {
  const { words, atlas } = usePane();
  const styles = useStyles();
  if (source === undefined) return null;
  const { date } = atlas.source(source);
  const place = locatorText(locator, words);
  const told = [date, place, grade === undefined ? "" : words.t(`grade.${grade}`)].filter((part) => part !== "");
  return (
    <p className={styles.line}>
      <SourceName source={source} />
      {told.length > 0 && `${words.t("join.comma")}${told.join(words.t("join.comma"))}`}
    </p>
  );
}

/** Who publishes a source, leading to its page where there is one; or `short` in its place, where room is short. */
export function SourceName({ source, short }: { readonly source: SourceId; readonly short?: string }) {
  const { words, atlas } = usePane();
  const url = useSourceLink(source);
  const { publisher, title, date } = atlas.source(source);
  const full = [publisher, date, title].filter((part) => part !== "").join(words.t("join.comma"));
  // A source of the reader's own has a title alone.
  const name = publisher || title;
  if (url === undefined) return <span title={full}>{short ?? name}</span>;
  return (
    <Link
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      title={full}
      inline
      style={{ fontSize: "inherit" }}
      {...(short === undefined
        ? {}
        : { "aria-label": [short, name, date].filter((part) => part !== "").join(words.t("join.comma")) })}
    >
      {short ?? name}
    </Link>
  );
}

/** The grade of a figure, leading to the page it is read on, or to one that confirms it where that has no address. */
export function FigureSource({ observation }: { readonly observation: Observation }) {
  const { words, atlas } = usePane();
  const links = useLinks();
  const page = links && pageToOpen(atlas, observation, links);
  return (
    <SourceName source={page?.source.id ?? observation.source} short={words.t(`grade.short.${observation.grade}`)} />
  );
}

/** Lines of the article are told as paragraphs of its page; anything else stands as it is. */
function locatorText(locator: string, words: { t: ReturnType<typeof usePane>["words"]["t"] }): string {
  const lines = paragraphsOf(locator)?.replaceAll("-", "–");
  return lines === undefined ? locator : words.t(/\D/.test(lines) ? "place.lines" : "place.line", { lines });
}

/** Addresses are a chunk of their own: a source is named at once, and becomes a link when they are there. */
export function useSourceLink(source: SourceId | undefined): string | undefined {
  const links = useLinks();
  return source === undefined ? undefined : links?.[source]?.url;
}

function useLinks(): SourceLinks | undefined {
  const { edition } = usePane();
  return useSoon(useMemo(() => edition.links(), [edition]));
}
