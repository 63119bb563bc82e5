package thidua.edge.json;

/** A manifest that is damaged, or none of ours: nothing can be proved by it. */
public final class UnreadableManifest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableManifest(String message, Throwable cause) {
        super(message, cause);
    }
}
