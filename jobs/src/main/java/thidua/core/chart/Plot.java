package thidua.core.chart;

/** What stands between title and caption. A new kind of picture is a new record and its painter. */
public sealed interface Plot permits Bars, Trend, Slope, Waterfall, Contributions, Multiples {}
