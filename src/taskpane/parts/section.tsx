/** A titled stretch of a view: a small heading, what belongs to it at the right, a hairline above. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "8px 0 12px", minWidth: 0 },
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px", paddingBottom: "4px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  aside: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export function Section({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
