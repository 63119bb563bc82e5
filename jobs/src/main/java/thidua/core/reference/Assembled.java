package thidua.core.reference;

import java.util.List;

/** Reference data are taken whole or refused whole. */
public sealed interface Assembled {
    record Complete(Reference reference) implements Assembled {}

    record Refused(List<Problem> problems) implements Assembled {}
}
