package thidua.edge.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** That one process at a time does something in an output folder; however it ends, it lets go. */
public final class Turn implements AutoCloseable {
    private final FileChannel channel;

    private Turn(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the turn without waiting.
     *
     * @param what is done in turns, {@code deliver-2021}
     * @return empty while another one has it
     */
    public static Optional<Turn> take(Path output, String what) throws IOException {
        Path editions = Files.createDirectories(output.resolve(".editions"));
        FileChannel channel =
                FileChannel.open(
                        editions.resolve(".lock-" + what),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new Turn(channel));
            }
        } catch (OverlappingFileLockException e) {
            // held by a thread of this process
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
