/** Owns that only the workbench's own popup explains an error: Univer's would lie over it and say less. */
import type { Univer } from "@univerjs/core";
import { CellAlertManagerService } from "@univerjs/sheets-ui";

const FORMULA_ALERT = "SHEET_FORMULA_ALERT";

export function silenceFormulaAlerts(univer: Univer): void {
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    if (alert.key !== FORMULA_ALERT) show(alert);
  };
}
