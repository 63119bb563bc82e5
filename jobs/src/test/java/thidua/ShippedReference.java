package thidua;

import thidua.core.reference.Assembled;
import thidua.core.reference.Assembly;
import thidua.core.reference.Reference;
import thidua.edge.delimited.ReferenceFiles;

/** The reference data as shipped, for tests that ask about real units and forms. */
public final class ShippedReference {
    public static final Reference REFERENCE = assemble();

    private ShippedReference() {}

    private static Reference assemble() {
        return switch (Assembly.assemble(ReferenceFiles.bundled().sources(), "36")) {
            case Assembled.Complete(Reference reference) -> reference;
            case Assembled.Refused refused -> throw new AssertionError(refused.problems());
        };
    }
}
