/** Binds the ribbon's buttons, by the names the manifest gives them, to what they do. */
import { insertMatrix, type MatrixSize } from "./insert-matrix";
import type { PaneRequest, PaneRequests } from "./pane-requests";

/**
 * Associates every `FunctionName` of the manifest. A button that needs an answer, progress or an explanation
 * opens the pane and hands its request over, since a ribbon command cannot speak.
 */
export function associateCommands(requests: PaneRequests, matrix: MatrixSize): void {
  if (typeof Office === "undefined") return;
  const inPane = async (request: PaneRequest): Promise<void> => {
    requests.send(request);
    await Office.addin.showAsTaskpane();
  };
  associate("insertMatrix", async () => {
    if (!(await insertedQuietly(matrix))) await inPane({ kind: "insert-matrix" });
  });
  associate("buildPack", () => inPane({ kind: "build-pack" }));
  associate("freezeWorkbook", () => inPane({ kind: "freeze" }));
  associate("unfreezeWorkbook", () => inPane({ kind: "unfreeze" }));
}

/** False where cells are filled or the host refuses (a protected sheet, a cell being edited): the pane can explain it. */
async function insertedQuietly(matrix: MatrixSize): Promise<boolean> {
  try {
    return (await insertMatrix(matrix)) === "written";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}

function associate(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // The button stays busy until it is told, also when the command failed.
    void run().finally(() => event.completed());
  });
}
