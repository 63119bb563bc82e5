package thidua.broken.job;

/** A job that an edge knows. */
public final class Wiring {}
