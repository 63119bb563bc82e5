package thidua.core.dialect;

import java.util.List;

/** A delimited text read whole: its dialect, and the tables in it. */
public record TextReading(Likely dialect, Tables.Found found) {
    public static TextReading read(String text) {
        Detected detected = Dialects.detect(text);
        List<TextRow> rows = Records.all(text, detected.dialect(), detected.width());
        return new TextReading(
                new Likely(detected.dialect(), Dialects.confidence(text)),
                Tables.find(rows, detected.dialect()));
    }
}
