/** The least a pane in the Office look can be: what opening ours is compared with. */
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const pane = document.getElementById("pane");
void Office.onReady(() => {
  if (!pane) return;
  createRoot(pane).render(
    <FluentProvider theme={webLightTheme}>
      <Button>Insert</Button>
    </FluentProvider>,
  );
});
