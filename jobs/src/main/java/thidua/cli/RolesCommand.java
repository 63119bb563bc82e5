package thidua.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import thidua.core.text.Language;
import thidua.edge.server.EmbeddedServer;
import thidua.edge.warehouse.Roles;
import thidua.job.Operator;
import thidua.job.Outcome;
import thidua.job.Settings;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;

/** {@code thidua roles [--login] [--sql]}. */
@Command(
        name = "roles",
        description =
                "Makes the roles of the database: thidua_owner migrates, thidua_writer runs the"
                        + " jobs, thidua_reader reads the views of analysts, thidua_auditor the"
                        + " audit. Can be called again at any time.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RolesCommand implements Callable<Integer> {
    private static final int SHORTEST = 12;

    /** Those that may get a password; analysts and auditors have accounts of their own. */
    private static final Map<String, String> LOGINS =
            Map.of(
                    Roles.OWNER,
                    "THIDUA_ROLES_OWNER_PASSWORD",
                    Roles.WRITER,
                    "THIDUA_ROLES_WRITER_PASSWORD");

    @Option(
            names = "--login",
            description =
                    "Lets thidua_owner and thidua_writer log in, with the passwords in"
                        + " THIDUA_ROLES_OWNER_PASSWORD and THIDUA_ROLES_WRITER_PASSWORD, or asked"
                        + " for at the terminal (default: they are given to accounts that there"
                        + " are).")
    boolean login;

    @Option(
            names = "--sql",
            description =
                    "Prints the SQL for the administrator of a server, and does nothing itself.")
    boolean sql;

    @Mixin CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Settings settings = common.settings();
        Console console = new Console(System.out, Language.of(settings.language()));
        if (sql) {
            System.out.print(Roles.sql());
            return Outcome.DONE.exitCode();
        }
        return Failures.guard(console, () -> make(settings, console));
    }

    private Outcome make(Settings settings, Console console) throws SQLException {
        Environment configured = Configuration.environment(common.properties());
        Map<String, char[]> passwords = new LinkedHashMap<>();
        if (login) {
            for (String role : List.of(Roles.OWNER, Roles.WRITER)) {
                char[] password = password(role, configured, console);
                if (password == null) {
                    return Outcome.MISUSED;
                }
                passwords.put(role, password);
            }
        }
        String url = configured.getProperty("spring.datasource.url");
        if (url == null) {
            try (EmbeddedServer server = EmbeddedServer.open(settings.data())) {
                return make(server.jdbcUrl(), server.user(), server.password(), passwords, console);
            }
        }
        Map<String, Object> keys = Database.keys(configured);
        String user = text(keys, configured, "spring.datasource.username");
        String password = text(keys, configured, "spring.datasource.password");
        if (password.isEmpty() && Console.isAnswered()) {
            password = new String(console.ask("roles.ask", user));
        }
        return make(
                String.valueOf(keys.get("spring.datasource.url")),
                user,
                password,
                passwords,
                console);
    }

    private static Outcome make(
            String url,
            String user,
            String password,
            Map<String, char[]> passwords,
            Console console)
            throws SQLException {
        Properties account = new Properties();
        account.setProperty("user", user);
        if (!password.isEmpty()) {
            account.setProperty("password", password);
        }
        try (Connection connection = DriverManager.getConnection(url, account)) {
            List<String> made =
                    Roles.make(
                            connection,
                            passwords,
                            fresh ->
                                    Operator.note(
                                            connection, "roles", "", String.join(" ", fresh)));
            for (String role : Roles.ALL) {
                console.say(made.contains(role) ? "roles.made" : "roles.there", role);
            }
            passwords.keySet().forEach(role -> console.say("roles.login", role));
            return Outcome.DONE;
        } catch (Roles.Refused e) {
            console.say("roles.refused", e.account(), String.valueOf(e.getMessage()));
            return Outcome.FAILED;
        }
    }

    /** From the environment or the person; null, and said why, when there is none that will do. */
    private static char @Nullable [] password(
            String role, Environment configured, Console console) {
        String key = LOGINS.getOrDefault(role, "");
        String given = configured.getProperty(key.replace('_', '.').toLowerCase(Locale.ROOT));
        char[] password;
        if (given != null) {
            password = given.toCharArray();
        } else if (Console.isAnswered()) {
            password = console.ask("roles.ask", role);
            if (!Arrays.equals(password, console.ask("roles.again"))) {
                console.say("roles.differ");
                return null;
            }
        } else {
            console.say("roles.no-password", role, key);
            return null;
        }
        if (password.length < SHORTEST) {
            console.say("roles.weak", role, Integer.toString(SHORTEST));
            return null;
        }
        return password;
    }

    private static String text(Map<String, Object> keys, Environment configured, String key) {
        return String.valueOf(keys.getOrDefault(key, configured.getProperty(key, "")));
    }
}
