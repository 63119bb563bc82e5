package thidua.edge.server;

import thidua.edge.server.ServerFailure.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder in which PostgreSQL keeps everything, and the programs that make, start and stop it.
 * Callers hold the start lock.
 */
record Cluster(Path folder, Binaries binaries, Account account, boolean durable) {
    private static final int SECONDS = 300;

    /** Settings that the owner of the machine may change in {@code postgresql.conf}. */
    private static final List<String> FIRST_SETTINGS =
            List.of(
                    "max_connections=20",
                    "timezone=UTC",
                    "log_timezone=UTC",
                    // rows hold names of people: neither statement nor detail goes to the log
                    "log_error_verbosity=terse",
                    "log_min_error_statement=panic");

    /** Settings that nobody may change: no address but loopback, no socket in a shared folder. */
    private static final List<String> ALWAYS =
            List.of("listen_addresses=127.0.0.1", "unix_socket_directories=");

    private static final List<String> THROWN_AWAY =
            List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

    boolean exists() {
        return Files.exists(folder);
    }

    /**
     * Makes the cluster with its user and its database. In a folder beside it, renamed when whole:
     * who is killed in between leaves nothing that looks like a cluster.
     */
    void make(String user, String password, String database) throws IOException {
        Path partial =
                Files.createTempDirectory(folder.getParent(), folder.getFileName() + ".new-");
        try {
            Path made = Files.createDirectory(partial.resolve("cluster"));
            Path secret = partial.resolve("password");
            Secret.write(secret, password);
            account.own(partial);
            must(initdb(made, secret, user), Reason.INITDB);
            Command created =
                    run(
                            List.of("postgres", "--single", "-D", made.toString(), "postgres"),
                            "create database " + database + "\n");
            must(created, Reason.INITDB);
            if (created.output().contains("ERROR:")) {
                throw new ServerFailure(Reason.INITDB, folder, created.output());
            }
            Folder.rename(made, folder);
        } finally {
            Folder.delete(partial);
        }
    }

    private Command initdb(Path made, Path secret, String user) throws IOException {
        List<String> words = new ArrayList<>();
        words.addAll(List.of("initdb", "-D", made.toString(), "-U", user));
        words.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + secret, "--encoding=UTF8"));
        // of the binaries, not of the machine: the order of text is the same wherever it runs
        words.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        words.addAll(List.of("--locale=C", "--no-instructions"));
        FIRST_SETTINGS.forEach(setting -> words.addAll(List.of("--set", setting)));
        if (!durable) {
            words.add("--no-sync");
        }
        return run(words, "");
    }

    /**
     * Starts the server as a daemon and waits until it is ready, through its recovery too.
     *
     * @param ready looked at more often than by {@code pg_ctl}, which does so ten times a second
     */
    Command start(int port, Path log, Command.Until ready) throws IOException {
        StringBuilder options = new StringBuilder("-p " + port);
        ALWAYS.forEach(setting -> options.append(" -c ").append(setting));
        if (!durable) {
            THROWN_AWAY.forEach(setting -> options.append(" -c ").append(setting));
        }
        List<String> words = new ArrayList<>();
        words.addAll(List.of("pg_ctl", "start", "-D", folder.toString(), "-s"));
        words.addAll(List.of("-w", "-t", String.valueOf(SECONDS)));
        words.addAll(List.of("-l", log.toString(), "-o", options.toString()));
        return run(words, "", ready);
    }

    /**
     * Tells the server to stop; whoever is still connected is sent away, nothing committed is lost.
     */
    Command stop() throws IOException {
        return run(
                List.of("pg_ctl", "stop", "-D", folder.toString(), "-s", "-W", "-m", "fast"), "");
    }

    private Command run(List<String> words, String input) throws IOException {
        return run(words, input, () -> false);
    }

    private Command run(List<String> words, String input, Command.Until done) throws IOException {
        List<String> all = new ArrayList<>(words);
        all.set(0, binaries.program(words.getFirst()).toString());
        return account.run(all, input, SECONDS + 10, done);
    }

    private void must(Command command, Reason reason) {
        if (!command.succeeded()) {
            throw new ServerFailure(reason, folder, command.output());
        }
    }
}
