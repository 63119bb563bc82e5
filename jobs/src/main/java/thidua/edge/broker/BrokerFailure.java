package thidua.edge.broker;

/** The broker cannot be reached, or does not do what it is asked to. */
public final class BrokerFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokerFailure(String address, Throwable cause) {
        super(address + ": " + innermost(cause), cause);
    }

    private static String innermost(Throwable cause) {
        String said = cause.getClass().getSimpleName();
        for (Throwable each = cause; each != null; each = each.getCause()) {
            String message = each.getMessage();
            if (message != null && !message.isBlank()) {
                said = message.lines().findFirst().orElse(said);
            }
        }
        return said;
    }
}
