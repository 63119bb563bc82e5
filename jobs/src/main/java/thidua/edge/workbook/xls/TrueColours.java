package thidua.edge.workbook.xls;

import org.apache.poi.hssf.record.UnknownRecord;
import org.jspecify.annotations.Nullable;

import thidua.edge.workbook.Colours;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The colours that an Excel of today puts beside those of the palette, which are only the nearest
 * ones. Without them, our own colours would not be known again in a workbook that was mended and
 * saved in the old format. Colours of a theme stay those of the palette.
 */
final class TrueColours {
    /** A part of a cell that has a colour. */
    enum Part {
        FILL(4),
        TOP(7),
        BOTTOM(8),
        LEFT(9),
        RIGHT(10),
        TEXT(13);

        private final int number;

        Part(int number) {
            this.number = number;
        }

        private static @Nullable Part of(int number) {
            for (Part part : values()) {
                if (part.number == number) {
                    return part;
                }
            }
            return null;
        }
    }

    /** A record that says more about a look, by its number. */
    private static final int MORE = 0x087D;

    private static final int RECORD_HEAD = 4;
    private static final int BEFORE_THE_LOOK = 14;
    private static final int PROPERTY_HEAD = 4;
    private static final int MIXED = 2;
    private static final double WHOLE_TINT = 32_767;

    private final Map<Integer, Map<Part, String>> byLook = new HashMap<>();

    /** What a record says, if it is one of these; one that is cut short says what it can. */
    void take(UnknownRecord record) {
        if (record.getSid() == MORE) {
            try {
                read(ByteBuffer.wrap(record.serialize()).order(ByteOrder.LITTLE_ENDIAN));
            } catch (BufferUnderflowException | IllegalArgumentException e) {
                // the palette has the nearest colours
            }
        }
    }

    Map<Part, String> of(int look) {
        return byLook.getOrDefault(look, Map.of());
    }

    private void read(ByteBuffer bytes) {
        bytes.position(RECORD_HEAD + BEFORE_THE_LOOK);
        int look = bytes.getShort() & 0xFFFF;
        bytes.getShort();
        int count = bytes.getShort() & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int start = bytes.position();
            Part part = Part.of(bytes.getShort());
            int length = bytes.getShort() & 0xFFFF;
            if (part != null && length > PROPERTY_HEAD && bytes.getShort() == MIXED) {
                double tint = bytes.getShort() / WHOLE_TINT;
                String rgb = "FF%02X%02X%02X".formatted(bytes.get(), bytes.get(), bytes.get());
                byLook.computeIfAbsent(look, l -> new EnumMap<>(Part.class))
                        .put(part, Colours.tinted(rgb, tint));
            }
            bytes.position(start + Math.max(length, PROPERTY_HEAD));
        }
    }
}
