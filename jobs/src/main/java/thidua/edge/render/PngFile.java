package thidua.edge.render;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * An image as PNG, byte for byte what {@code javax.imageio} writes at the same level, which copies
 * each row four times before it packs it.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** The next one takes twice the time for a tenth of the bytes. */
    private static final int LEVEL = 3;

    private static final int MOST_IN_A_CHUNK = 32_768;
    private static final int BITS = 8;
    private static final int RGB = 2;

    private PngFile() {}

    /**
     * @param image of type {@link BufferedImage#TYPE_INT_RGB}
     */
    static byte[] of(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk("IHDR", header(image.getWidth(), image.getHeight()), out);
            byte[] packed = packed(image);
            for (int at = 0; at < packed.length; at += MOST_IN_A_CHUNK) {
                int end = Math.min(packed.length, at + MOST_IN_A_CHUNK);
                chunk("IDAT", packed, at, end - at, out);
            }
            chunk("IEND", new byte[0], out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(header);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {BITS, RGB, 0, 0, 0});
        return header.toByteArray();
    }

    private static byte[] packed(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        byte[] row = new byte[1 + 3 * width];
        byte[] buffer = new byte[1 << 13];
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 17);
        Deflater deflater = new Deflater(LEVEL);
        try {
            for (int start = 0; start < pixels.length; start += width) {
                if (!isAsAbove(pixels, start, width)) {
                    fill(row, pixels, start);
                }
                deflater.setInput(row);
                while (!deflater.needsInput()) {
                    packed.write(buffer, 0, deflater.deflate(buffer));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static boolean isAsAbove(int[] pixels, int start, int width) {
        int above = start - width;
        return above >= 0 && Arrays.equals(pixels, above, start, pixels, start, start + width);
    }

    /** No filter: its number, zero, stands before the row. */
    private static void fill(byte[] row, int[] pixels, int start) {
        for (int at = 1, i = start; at < row.length; at += 3, i++) {
            int pixel = pixels[i];
            row[at] = (byte) (pixel >> 16);
            row[at + 1] = (byte) (pixel >> 8);
            row[at + 2] = (byte) pixel;
        }
    }

    private static void chunk(String type, byte[] content, DataOutputStream out)
            throws IOException {
        chunk(type, content, 0, content.length, out);
    }

    private static void chunk(
            String type, byte[] content, int from, int length, DataOutputStream out)
            throws IOException {
        byte[] name = type.getBytes(US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content, from, length);
        out.writeInt(length);
        out.write(name);
        out.write(content, from, length);
        out.writeInt((int) crc.getValue());
    }
}
