/** Owns the parts of a worksheet: frozen panes, protection, page layout. */
import { HostError } from "../../protocol/host-error";
import { parseAddress, type Area } from "../../sheet/address";
import type { RangeRef } from "../subjects";
import { objectOf } from "../model-object";
import type { Model } from "../model";
import type { ModelObject } from "../model-object";
import type { ExcelMembers } from "../type-table";

export const worksheetFreezePanesType: ExcelMembers<"WorksheetFreezePanes"> = {
  methods: {
    freezeRows: (id, model, count: number) =>
      void model.sheet(id).setFreeze({ xSplit: 0, ySplit: count, startRow: count, startColumn: -1 }),
    freezeColumns: (id, model, count: number) =>
      void model.sheet(id).setFreeze({ xSplit: count, ySplit: 0, startRow: -1, startColumn: count }),
    freezeAt: (id, model, range: string | ModelObject) => {
      const area = areaOf(range);
      const ySplit = area.row + area.rows;
      const xSplit = area.column + area.columns;
      model.sheet(id).setFreeze({ xSplit, ySplit, startRow: ySplit, startColumn: xSplit });
    },
    unfreeze: (id, model) => void model.sheet(id).cancelFreeze(),
    getLocation: (id, model) => {
      const freeze = model.sheet(id).getFreeze();
      if (freeze.xSplit <= 0 && freeze.ySplit <= 0) throw new HostError("ItemNotFound", "No panes are frozen.");
      return objectOf("Range", {
        sheetId: id,
        area: { row: 0, column: 0, rows: Math.max(1, freeze.ySplit), columns: Math.max(1, freeze.xSplit) },
      });
    },
  },
};

function areaOf(range: string | ModelObject): Area {
  if (typeof range !== "string") return (range.self as RangeRef).area;
  return parseAddress(range)?.area ?? { row: 0, column: 0, rows: 1, columns: 1 };
}

export const worksheetProtectionType: ExcelMembers<"WorksheetProtection"> = {
  properties: {
    protected: { get: (id, model) => model.state.protectedSheets.has(id) },
    options: { get: (id, model) => model.state.protectedSheets.get(id) ?? {} },
  },
  methods: {
    protect: (id, model, options?: Record<string, unknown>) => {
      if (model.state.protectedSheets.has(id))
        throw new HostError("InvalidOperation", "The worksheet is already protected.");
      model.state.protectedSheets.set(id, options ?? {});
      model.host.redraw();
    },
    unprotect: (id, model) => {
      model.state.protectedSheets.delete(id);
      model.host.redraw();
    },
  },
};

const LAYOUT_DEFAULTS: Readonly<Record<string, unknown>> = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: "",
  printOrder: "DownThenOver",
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
};

/** Page set-up is kept and read back; the workbench prints nothing. */
export const pageLayoutType: ExcelMembers<"PageLayout"> = {
  properties: storedProperties(LAYOUT_DEFAULTS),
  objects: { headersFooters: (id) => objectOf("HeaderFooterGroup", id) },
  methods: {
    setPrintArea: (id, model, range: string | ModelObject) => store(model, id, "printArea", areaOf(range)),
    setPrintTitleRows: (id, model, range: string | ModelObject) => store(model, id, "titleRows", areaOf(range)),
    setPrintTitleColumns: (id, model, range: string | ModelObject) => store(model, id, "titleColumns", areaOf(range)),
    setPrintMargins: (id, model, _unit: string, margins: Record<string, number>) =>
      store(model, id, "margins", margins),
    getPrintArea: (id, model) => {
      const { sheetId, area } = storedRange(model, id, "printArea").self;
      return objectOf("RangeAreas", { sheetId, areas: [area] });
    },
    getPrintTitleRows: (id, model) => storedRange(model, id, "titleRows"),
    getPrintTitleColumns: (id, model) => storedRange(model, id, "titleColumns"),
  },
};

export const headerFooterGroupType: ExcelMembers<"HeaderFooterGroup"> = {
  properties: storedProperties({ state: "Default", useSheetMargins: true, useSheetScale: true }),
  objects: {
    defaultForAllPages: (id) => objectOf("HeaderFooter", id),
  },
};

export const headerFooterType: ExcelMembers<"HeaderFooter"> = {
  properties: storedProperties({
    centerFooter: "",
    centerHeader: "",
    leftFooter: "",
    leftHeader: "",
    rightFooter: "",
    rightHeader: "",
  }),
};

function layoutOf(model: Model, id: string): Record<string, unknown> {
  const layout = model.state.pageLayouts.get(id) ?? {};
  model.state.pageLayouts.set(id, layout);
  return layout;
}

function store(model: Model, id: string, name: string, value: unknown): void {
  layoutOf(model, id)[name] = value;
}

function storedRange(model: Model, id: string, name: string): ModelObject<"Range"> {
  const area = layoutOf(model, id)[name] as Area | undefined;
  if (!area) throw new HostError("ItemNotFound", `No ${name} is set.`);
  return objectOf("Range", { sheetId: id, area });
}

function storedProperties(defaults: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.keys(defaults).map((name) => [
      name,
      {
        kept: true as const,
        get: (id: string, model: Model) => layoutOf(model, id)[name] ?? defaults[name],
        set: (id: string, value: never, model: Model) => store(model, id, name, value),
      },
    ]),
  );
}
