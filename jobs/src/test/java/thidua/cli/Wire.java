package thidua.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to a port of this machine that can be cut: then nothing passes any more, in no direction,
 * and neither end hears of it. What was under way arrives when it is mended, as over a real network
 * that was down. Whoever comes in by it uses an address of its own, 127.0.0.2.
 */
final class Wire implements AutoCloseable {
    private static final String HERE = "127.0.0.2";

    private final int target;
    private final ServerSocket door;
    private final List<Socket> ends = new ArrayList<>();
    private boolean cut;

    private Wire(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getByName(HERE));
        daemon(this::admit);
    }

    static Wire to(int target) throws IOException {
        return new Wire(target);
    }

    /** Where it begins. */
    String address() {
        return HERE + ":" + door.getLocalPort();
    }

    synchronized void cut() {
        cut = true;
    }

    synchronized void mend() {
        cut = false;
        notifyAll();
    }

    private synchronized void whileCut() {
        try {
            while (cut) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void admit() {
        try {
            while (true) {
                Socket near = door.accept();
                whileCut();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                synchronized (this) {
                    ends.addAll(List.of(near, far));
                }
                daemon(() -> carry(near, far));
                daemon(() -> carry(far, near));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] some = new byte[8192];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            while (true) {
                int count;
                try {
                    count = in.read(some);
                } finally {
                    whileCut();
                }
                if (count < 0) {
                    return;
                }
                out.write(some, 0, count);
            }
        } catch (IOException e) {
            // one end is gone, and so is the other now
        }
    }

    private static void daemon(Runnable work) {
        Thread.ofPlatform().daemon().name("wire").start(work);
    }

    @Override
    public void close() throws IOException {
        mend();
        door.close();
        synchronized (this) {
            for (Socket end : ends) {
                end.close();
            }
        }
    }
}
