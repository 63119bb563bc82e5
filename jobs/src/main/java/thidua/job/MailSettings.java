package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ssl.JksSslBundleProperties;
import org.springframework.boot.autoconfigure.ssl.PemSslBundleProperties;
import org.springframework.boot.autoconfigure.ssl.PropertiesSslBundle;
import org.springframework.boot.autoconfigure.ssl.SslProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.boot.ssl.SslBundle;

import thidua.edge.mail.MailServer;

import java.util.Map;
import java.util.Optional;

import javax.net.ssl.SSLSocketFactory;

/** The mail server that Boot's keys name: {@code spring.mail.*}, {@code spring.ssl.bundle.*}. */
public final class MailSettings {
    private MailSettings() {}

    /** Empty when no server is named. */
    public static Optional<MailServer> server(Binder binder) {
        MailProperties mail = binder.bindOrCreate("spring.mail", MailProperties.class);
        String host = mail.getHost();
        if (host == null || host.isBlank()) {
            return Optional.empty();
        }
        String bundle = mail.getSsl().getBundle();
        return Optional.of(
                new MailServer(
                        mail.getProtocol(),
                        host.strip(),
                        mail.getPort(),
                        mail.getUsername(),
                        mail.getPassword(),
                        Map.copyOf(mail.getProperties()),
                        mail.getSsl().isEnabled(),
                        mail.getSsl().isVerifyHostname(),
                        bundle == null ? null : sockets(binder, bundle)));
    }

    /** Sockets that trust what a bundle of certificates trusts. */
    private static @Nullable SSLSocketFactory sockets(Binder binder, String name) {
        SslProperties.Bundles all =
                binder.bindOrCreate("spring.ssl", SslProperties.class).getBundle();
        PemSslBundleProperties pem = all.getPem().get(name);
        JksSslBundleProperties jks = all.getJks().get(name);
        SslBundle bundle;
        if (pem != null) {
            bundle = PropertiesSslBundle.get(pem);
        } else if (jks != null) {
            bundle = PropertiesSslBundle.get(jks);
        } else {
            throw new IllegalArgumentException(
                    "spring.mail.ssl.bundle is \"%s\": there is no such spring.ssl.bundle"
                            .formatted(name));
        }
        return bundle.createSslContext().getSocketFactory();
    }
}
