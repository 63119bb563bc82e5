package thidua.edge.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A folder that others fetch packs from: each appears in it whole, or not at all. */
public final class DropFolder {
    private DropFolder() {}

    /**
     * Lays a copy of a pack into the folder; an equal one that is there already stays.
     *
     * @param pack its real folder
     * @param name of the copy; one of that name with another content stays, too, and the copy gets
     *     a number behind it
     * @return where the copy is
     */
    public static Path lay(Path pack, Path drop, String name) throws IOException {
        Files.createDirectories(drop);
        Path building = drop.resolve(".building-" + name);
        Durable.delete(building);
        try {
            copy(pack, building);
            Durable.force(building);
            for (int copy = 1; ; copy++) {
                Path laid = drop.resolve(name + (copy == 1 ? "" : "-" + copy));
                if (!Files.exists(laid, LinkOption.NOFOLLOW_LINKS)) {
                    Files.move(building, laid, StandardCopyOption.ATOMIC_MOVE);
                    Durable.forceEntry(drop);
                    return laid;
                }
                if (Files.isDirectory(laid)
                        && Proofs.ofFolder(laid).equals(Proofs.ofFolder(building))) {
                    return laid;
                }
            }
        } finally {
            Durable.delete(building);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(from)) {
            all = paths.toList();
        }
        for (Path path : all) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(target);
            } else {
                Files.copy(path, target);
            }
        }
    }
}
