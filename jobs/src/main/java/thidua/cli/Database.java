package thidua.cli;

import org.springframework.core.env.PropertyResolver;

import thidua.core.text.Language;
import thidua.edge.warehouse.ServerUrl;

import java.util.HashMap;
import java.util.Map;

/** The server that the configuration names, as the program takes it. */
final class Database {
    private Database() {}

    /**
     * The keys of Boot that say how it is reached: passwords stand in their own keys and never in
     * an address, which turns up in messages; and to another machine the connection is encrypted.
     */
    static Map<String, Object> keys(PropertyResolver configured) {
        Map<String, Object> keys = new HashMap<>();
        put(keys, configured, "spring.datasource.", "username");
        put(keys, configured, "spring.flyway.", "user");
        return keys;
    }

    private static void put(
            Map<String, Object> keys, PropertyResolver configured, String prefix, String user) {
        String given = configured.getProperty(prefix + "url");
        if (given == null) {
            return;
        }
        ServerUrl url = ServerUrl.of(given, configured.getProperty("thidua.database-ca", ""));
        keys.put(prefix + "url", url.jdbcUrl());
        if (url.user() != null) {
            keys.put(prefix + user, url.user());
        }
        if (url.password() != null) {
            keys.put(prefix + "password", url.password());
        }
        if (url.isOpen()) {
            Language language = Language.of(configured.getProperty("thidua.language", "vi"));
            new Console(System.err, language).say("database.open", url.address());
        }
    }
}
