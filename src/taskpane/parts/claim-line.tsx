/** A statement with its source and place under it. */
import type { SourceId, StatementId } from "../../contract/ids";
import { usePane } from "../pane-context";
import { SourceLine } from "./source-line";
import { useTextStyles } from "./text-styles";

interface ClaimLineProps {
  readonly statement: StatementId;
  readonly source: SourceId | undefined;
  readonly locator: string;
}

export function ClaimLine({ statement, source, locator }: ClaimLineProps) {
  const { words } = usePane();
  const text = useTextStyles();
  return (
    <div>
      <p className={text.small}>{words.statement(statement)}</p>
      <SourceLine source={source} locator={locator} />
    </div>
  );
}
