package thidua.broken.edge.right;

/** An edge that another one knows. */
public final class Right {}
