package thidua.edge.server;

import thidua.edge.server.ServerFailure.Reason;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * A data folder whose start lock the caller holds: brings its server up, whatever an earlier one
 * left behind, and stops it.
 */
record DataFolder(Path data, EmbeddedServer.Settings settings) {
    private static final int ATTEMPTS = 5;
    private static final int PAUSE_MILLIS = 300;
    private static final int POLL_MILLIS = 5;
    private static final int PATIENCE_SECONDS = 120;
    private static final int TAIL_LINES = 15;
    private static final long LOG_LIMIT_BYTES = 5_000_000;

    private Path folder() {
        return data.resolve("cluster");
    }

    private Path log() {
        return data.resolve("server.log");
    }

    private Path passwordFile() {
        return data.resolve("password");
    }

    /** Takes over the server that runs, or starts it, or makes it first; returns its port. */
    int serve() throws IOException {
        if (Files.exists(folder())) {
            refuseOtherMajor();
            password();
        }
        Optional<PostmasterFile> running = settled();
        return running.isPresent() ? running.get().port() : start();
    }

    String password() throws IOException {
        if (!Files.exists(passwordFile())) {
            throw new ServerFailure(Reason.PASSWORD, passwordFile());
        }
        return Secret.read(passwordFile());
    }

    /** Stops the server, if it still runs; the word of what failed is empty when it did. */
    String stop() throws IOException {
        if (settled().isEmpty()) {
            return "";
        }
        Command told = cluster().stop();
        if (!told.succeeded()) {
            return told.output();
        }
        awaitEnd();
        return "";
    }

    private int start() throws IOException {
        Cluster cluster = cluster();
        if (!cluster.exists()) {
            make(cluster);
        }
        cluster.account().own(cluster.folder());
        prepareLog(cluster.account());
        forgetOtherBinaries(cluster.binaries());
        String words = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<PostmasterFile> running = settled();
            if (running.isPresent()) {
                // started by a pg_ctl whose own JVM was killed
                return running.get().port();
            }
            int port = freePort();
            Command started = cluster.start(port, log(), () -> isReady(port));
            if (started.succeeded()) {
                return port;
            }
            // children of a killed server end within a second; somebody may have taken the port
            words = started.output();
            pause(PAUSE_MILLIS);
        }
        throw new ServerFailure(Reason.START, data, words + "\n" + tail());
    }

    private boolean isReady(int port) throws IOException {
        Optional<PostmasterFile> file = PostmasterFile.read(folder());
        return file.isPresent()
                && file.get().state() == PostmasterFile.State.READY
                && file.get().port() == port;
    }

    private Cluster cluster() throws IOException {
        Path own = settings.binaries();
        Binaries binaries = Binaries.unpack(own == null ? data : own);
        Account account = Account.of(data, folder());
        return new Cluster(folder(), binaries, account, settings.durable());
    }

    private void make(Cluster cluster) throws IOException {
        for (Path left : Folder.children(data, "cluster.new-")) {
            Folder.delete(left);
        }
        if (!Files.exists(passwordFile())) {
            Secret.write(passwordFile(), Secret.draw());
            Account.leave(passwordFile());
        }
        cluster.make(EmbeddedServer.USER, password(), EmbeddedServer.DATABASE);
    }

    /** Those of an earlier version; no server runs that could need them. */
    private void forgetOtherBinaries(Binaries mine) throws IOException {
        if (settings.binaries() == null) {
            for (Path found : Folder.children(data, "postgres")) {
                if (!found.equals(mine.folder())) {
                    Folder.delete(found);
                }
            }
        }
    }

    private void refuseOtherMajor() throws IOException {
        Path version = folder().resolve("PG_VERSION");
        if (!Files.isReadable(version)) {
            return; // not ours: starting it says so
        }
        String major = Files.readString(version, StandardCharsets.US_ASCII).strip();
        if (!major.equals(Binaries.MAJOR)) {
            throw new ServerFailure(Reason.MAJOR, folder(), major, Binaries.MAJOR);
        }
    }

    /** Waits until what runs is ready or gone; a file without its server is made harmless. */
    private Optional<PostmasterFile> settled() throws IOException {
        for (int waited = 0; waited < PATIENCE_SECONDS * 1000; waited += POLL_MILLIS) {
            Optional<PostmasterFile> file = PostmasterFile.read(folder());
            if (file.isEmpty()) {
                return file;
            }
            switch (file.get().state()) {
                case READY -> {
                    return file;
                }
                case GONE -> {
                    file.get().disown();
                    return Optional.empty();
                }
                case STARTING, STOPPING -> pause(POLL_MILLIS);
            }
        }
        throw new ServerFailure(Reason.STOPPED_WAITING, data, PATIENCE_SECONDS, tail());
    }

    /** Waits for a server that was told to stop; its file is the last thing that it takes away. */
    private void awaitEnd() throws IOException {
        for (int waited = 0; waited < PATIENCE_SECONDS * 1000; waited += POLL_MILLIS) {
            Optional<PostmasterFile> file = PostmasterFile.read(folder());
            if (file.isEmpty() || file.get().state() == PostmasterFile.State.GONE) {
                return; // a file that one has left who broke down is for the next start
            }
            pause(POLL_MILLIS);
        }
        throw new ServerFailure(Reason.STOPPED_WAITING, data, PATIENCE_SECONDS, tail());
    }

    private void prepareLog(Account account) throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT_BYTES) {
            Files.move(log(), data.resolve("server.old.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log())) {
            Files.createFile(log());
        }
        account.own(log());
    }

    private String tail() throws IOException {
        if (!Files.isReadable(log())) {
            return "";
        }
        List<String> lines = Files.readAllLines(log(), StandardCharsets.ISO_8859_1);
        return String.join(
                "\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted"));
        }
    }
}
