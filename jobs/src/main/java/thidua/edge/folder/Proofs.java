package thidua.edge.folder;

import thidua.core.report.FileProof;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Length and SHA-256 of files. */
public final class Proofs {
    private Proofs() {}

    /** Of every file below a folder, by path with {@code /}. */
    public static SortedMap<String, FileProof> ofFolder(Path folder) throws IOException {
        SortedMap<String, FileProof> proofs = new TreeMap<>();
        Path real = folder.toRealPath(); // a walk does not enter a link, not even its start
        for (Path file : filesBelow(real)) {
            String path = real.relativize(file).toString();
            proofs.put(path.replace(file.getFileSystem().getSeparator(), "/"), ofFile(file));
        }
        return proofs;
    }

    public static FileProof ofFile(Path file) throws IOException {
        MessageDigest digest = sha256();
        long bytes;
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes = in.transferTo(OutputStream.nullOutputStream());
        }
        return new FileProof(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    public static FileProof ofBytes(byte[] bytes) {
        return new FileProof(bytes.length, HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
