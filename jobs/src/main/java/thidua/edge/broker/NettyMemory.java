package thidua.edge.broker;

/**
 * Lets Netty free memory that others got. From Java 25 on it would not, unless told so before it is
 * loaded, and Artemis cannot read its journal again then.
 */
final class NettyMemory {
    private NettyMemory() {}

    static void allow() {
        if (System.getProperty("io.netty.noUnsafe") == null) {
            System.setProperty("io.netty.noUnsafe", "false");
        }
    }
}
