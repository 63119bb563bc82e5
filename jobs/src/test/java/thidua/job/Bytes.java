package thidua.job;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** What bytes suffer on their way: flipped, cut, inserted, written twice, mixed up. */
final class Bytes {
    private Bytes() {}

    static byte[] spoilt(byte[] good, Random random) {
        byte[] bad = good;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times && bad.length > 1; i++) {
            bad = once(bad, random);
        }
        return bad;
    }

    private static byte[] once(byte[] good, Random random) {
        int from = random.nextInt(good.length);
        int to = Math.min(good.length, from + 1 + random.nextInt(random.nextBoolean() ? 8 : 2_000));
        byte[] part = Arrays.copyOfRange(good, from, to);
        byte[] noise = new byte[1 + random.nextInt(40)];
        random.nextBytes(noise);
        byte[] none = new byte[0];
        return switch (random.nextInt(6)) {
            case 0 -> flipped(good, random);
            case 1 -> Arrays.copyOf(good, from + 1);
            case 2 -> joined(good, from, none, to);
            case 3 -> joined(good, from, noise, from);
            case 4 -> joined(good, to, part, to);
            default -> joined(good, random.nextInt(good.length), part, to);
        };
    }

    private static byte[] flipped(byte[] good, Random random) {
        byte[] bad = good.clone();
        int flips = 1 + random.nextInt(8);
        for (int i = 0; i < flips; i++) {
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bad;
    }

    /** The bytes up to one place, something else, and the bytes from another place on. */
    private static byte[] joined(byte[] bytes, int end, byte[] between, int begin) {
        var all = new ByteArrayOutputStream();
        all.write(bytes, 0, end);
        all.writeBytes(between);
        all.write(bytes, begin, bytes.length - begin);
        return all.toByteArray();
    }
}
