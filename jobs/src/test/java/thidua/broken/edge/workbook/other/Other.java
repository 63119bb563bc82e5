package thidua.broken.edge.workbook.other;

/** A format of workbooks that another one knows. */
public final class Other {}
