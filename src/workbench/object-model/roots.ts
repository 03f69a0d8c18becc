/** Owns the gathering of everything an add-in can reach: each kind with its description, and where the way in begins. */
import type { ModelRoots } from "./model";
import { objectOf } from "./model-object";
import { readTypes, type TypeTable } from "./type-table";
import {
  chartAreaFormatType,
  chartAxesType,
  chartAxisTitleType,
  chartAxisType,
  chartDataLabelsType,
  chartAxisFormatType,
  chartAxisTitleFormatType,
  chartDataLabelFormatType,
  chartGridlinesFormatType,
  chartLegendFormatType,
  chartPlotAreaFormatType,
  chartTitleFormatType,
  chartLineFormatType,
  chartBorderType,
  chartFillType,
  chartFontType,
  chartGridlinesType,
  chartPlotAreaType,
  chartSeriesFormatType,
} from "./types/chart-formats";
import { chartPointFormatType, chartPointType, chartPointsCollectionType } from "./types/chart-points";
import { chartSeriesCollectionType, chartSeriesType } from "./types/chart-series";
import { chartCollectionType, chartLegendType, chartTitleType, chartType } from "./types/charts";
import {
  cellValueConditionalFormatType,
  conditionalFormatCollectionType,
  conditionalFormatRuleType,
  conditionalFormatType,
  customConditionalFormatType,
} from "./types/conditional-formats";
import { dataValidationType } from "./types/data-validation";
import { functionResultType, functionsType } from "./types/functions";
import { namedItemCollectionType, namedItemType } from "./types/names";
import {
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  customXmlPartType,
  settingCollectionType,
  settingType,
} from "./types/parts";
import {
  rangeBorderCollectionType,
  rangeBorderType,
  rangeFillType,
  rangeFontType,
  rangeFormatType,
} from "./types/range-format";
import { rangeType } from "./types/range";
import {
  addinInternalServiceType,
  appRuntimePersistenceServiceType,
  appRuntimeServiceType,
  customFunctionsContainerType,
  customFunctionsType,
  dynamicRibbonType,
  ribbonButtonType,
  ribbonTabType,
} from "./types/services";
import { filterType } from "./types/table-filter";
import { tableColumnCollectionType, tableColumnType } from "./types/table-columns";
import { tableRowCollectionType, tableRowType } from "./types/table-rows";
import { tableSortType } from "./types/table-sort";
import { tableCollectionType, tableScopedCollectionType, tableType } from "./types/tables";
import {
  applicationType,
  cultureInfoType,
  documentPropertiesType,
  workbookProtectionType,
  workbookType,
} from "./types/workbook";
import {
  headerFooterGroupType,
  headerFooterType,
  pageLayoutType,
  worksheetFreezePanesType,
  worksheetProtectionType,
} from "./types/worksheet-parts";
import { worksheetCollectionType, worksheetType } from "./types/worksheet";
import { commentCollectionType, commentType, noteCollectionType, noteType } from "./types/notes";
import { rangeAreasType, rangeCollectionType } from "./types/range-areas";
import { services } from "./types/services";

export const TYPES: TypeTable = {
  AddinInternalService: addinInternalServiceType,
  AppRuntimePersistenceService: appRuntimePersistenceServiceType,
  AppRuntimeService: appRuntimeServiceType,
  Application: applicationType,
  CellValueConditionalFormat: cellValueConditionalFormatType,
  Chart: chartType,
  ChartAreaFormat: chartAreaFormatType,
  ChartAxes: chartAxesType,
  ChartAxis: chartAxisType,
  ChartAxisTitle: chartAxisTitleType,
  ChartAxisFormat: chartAxisFormatType,
  ChartAxisTitleFormat: chartAxisTitleFormatType,
  ChartDataLabelFormat: chartDataLabelFormatType,
  ChartGridlinesFormat: chartGridlinesFormatType,
  ChartLegendFormat: chartLegendFormatType,
  ChartPlotAreaFormat: chartPlotAreaFormatType,
  ChartTitleFormat: chartTitleFormatType,
  ChartLineFormat: chartLineFormatType,
  ChartBorder: chartBorderType,
  ChartCollection: chartCollectionType,
  ChartDataLabels: chartDataLabelsType,
  ChartFill: chartFillType,
  ChartFont: chartFontType,
  ChartGridlines: chartGridlinesType,
  ChartLegend: chartLegendType,
  ChartPlotArea: chartPlotAreaType,
  ChartPoint: chartPointType,
  ChartPointFormat: chartPointFormatType,
  ChartPointsCollection: chartPointsCollectionType,
  ChartSeries: chartSeriesType,
  ChartSeriesCollection: chartSeriesCollectionType,
  ChartSeriesFormat: chartSeriesFormatType,
  ChartTitle: chartTitleType,
  Comment: commentType,
  CommentCollection: commentCollectionType,
  ConditionalFormat: conditionalFormatType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  ConditionalFormatRule: conditionalFormatRuleType,
  CultureInfo: cultureInfoType,
  CustomConditionalFormat: customConditionalFormatType,
  CustomFunctions: customFunctionsType,
  CustomFunctionsContainer: customFunctionsContainerType,
  CustomXmlPart: customXmlPartType,
  CustomXmlPartCollection: customXmlPartCollectionType,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionType,
  DataValidation: dataValidationType,
  DocumentProperties: documentPropertiesType,
  DynamicRibbon: dynamicRibbonType,
  RibbonButton: ribbonButtonType,
  RibbonTab: ribbonTabType,
  FunctionResult: functionResultType,
  Functions: functionsType,
  HeaderFooter: headerFooterType,
  HeaderFooterGroup: headerFooterGroupType,
  NamedItem: namedItemType,
  NamedItemCollection: namedItemCollectionType,
  Note: noteType,
  NoteCollection: noteCollectionType,
  PageLayout: pageLayoutType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeCollection: rangeCollectionType,
  RangeBorder: rangeBorderType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeFormat: rangeFormatType,
  Setting: settingType,
  SettingCollection: settingCollectionType,
  Table: tableType,
  TableCollection: tableCollectionType,
  TableColumn: tableColumnType,
  TableColumnCollection: tableColumnCollectionType,
  TableRow: tableRowType,
  TableRowCollection: tableRowCollectionType,
  TableScopedCollection: tableScopedCollectionType,
  TableSort: tableSortType,
  Filter: filterType,
  Workbook: workbookType,
  WorkbookProtection: workbookProtectionType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetCollectionType,
  WorksheetFreezePanes: worksheetFreezePanesType,
  WorksheetProtection: worksheetProtectionType,
};

const types = readTypes(TYPES);

/** The described kinds by name. */
export function describedTypes(): ReturnType<typeof readTypes> {
  return types;
}

export function modelRoots(): ModelRoots {
  return { workbook: objectOf("Workbook", null), services: services() };
}
