package thidua.edge.broker;

import org.jspecify.annotations.Nullable;

/**
 * Where a broker is, and who asks.
 *
 * @param url of Artemis: {@code tcp://10.0.0.5:61616}
 * @param user null where the broker asks for none
 */
public record BrokerAddress(String url, @Nullable String user, @Nullable String password) {

    /** Without user and password, and without the parameters, one of which may be a secret. */
    @Override
    public String toString() {
        return url.replaceFirst("[?;].*$", "").replaceFirst("//[^/@]*@", "//");
    }
}
