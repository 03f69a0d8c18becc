/** Whether a metric is a revenue, of a whole company or of one line. */
export const isRevenue = (id: string): boolean => id === "revenue" || id.endsWith("_revenue");
