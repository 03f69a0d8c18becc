/** Starts the workbench page. */
import { startWorkbench } from "./page/workbench";

void startWorkbench();
