/** The functions: a list one can search, and for the chosen one a form that builds and tries a formula. */
import { useMemo, useRef } from "react";
import { usePane } from "../pane-context";
import type { FunctionsState } from "../state/pane-state";
import { ColumnView } from "./column-view";
import { FunctionForm } from "./function-form";
import { COLUMN, FunctionList } from "./function-list";
import { functionCards } from "../../words/function-cards";

export function FunctionsView() {
  const { words, state, update } = usePane();
  const { functions } = state;
  const cards = useMemo(() => functionCards(words.functions), [words]);
  // Which function was opened from the list, and which the way back leads to.
  const opened = useRef("");
  const left = useRef("");
  const change = (part: Partial<FunctionsState>) => update({ functions: { ...functions, ...part } });
  const leave = () => {
    left.current = functions.name;
    change({ name: "", args: {} });
  };
  const chosen = cards.find((card) => card.name === functions.name);
  if (chosen)
    return (
      <FunctionForm
        key={chosen.name}
        card={chosen}
        args={functions.args}
        onArgs={(args) => change({ args })}
        takeFocus={opened.current === chosen.name}
        onBack={leave}
      />
    );
  if (functions.name === COLUMN) return <ColumnView onBack={leave} />;
  return (
    <FunctionList
      cards={cards}
      search={functions.search}
      onSearch={(search) => change({ search })}
      onOpen={(name) => {
        opened.current = name;
        change({ name, args: {} });
      }}
      left={left}
    />
  );
}
