/** The host's own objects, as those hold them who are given them by this room and fill them. */

export type CellBorderCollection = Excel.CellBorderCollection;
export type CellPropertiesFont = Excel.CellPropertiesFont;
export type CellPropertiesFormat = Excel.CellPropertiesFormat;
export type HostChart = Excel.Chart;
export type ChartSeries = Excel.ChartSeries;
export type HostRange = Excel.Range;
export type RangeFormatUpdate = Excel.Interfaces.RangeFormatUpdateData;
export type RangeFont = Excel.RangeFont;
export type RangeHyperlink = Excel.RangeHyperlink;
export type RequestContext = Excel.RequestContext;
export type SettableCellProperties = Excel.SettableCellProperties;
export type Worksheet = Excel.Worksheet;
export type ConditionalFormat = Excel.ConditionalFormat;
