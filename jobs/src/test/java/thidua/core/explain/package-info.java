@org.jspecify.annotations.NullMarked
package thidua.core.explain;
