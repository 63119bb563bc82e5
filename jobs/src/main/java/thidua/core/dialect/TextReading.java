package thidua.core.dialect;

import java.util.List;

/** A delimited text read whole: its dialect, and the tables in it. */
public record TextReading(Detected dialect, Tables.Found found) {
    public static TextReading read(String text) {
        Detected detected = Dialects.detect(text);
        List<TextRow> rows = Records.all(text, detected.dialect(), detected.width());
        return new TextReading(detected, Tables.find(rows, detected.dialect()));
    }
}
