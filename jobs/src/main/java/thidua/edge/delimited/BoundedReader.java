package thidua.edge.delimited;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;

/**
 * Counts what is read since the last whole record, so that a quote that is never closed ends the
 * reading instead of swallowing the file.
 */
final class BoundedReader extends FilterReader {
    /** Characters of a record, with one buffer of the parser on top. */
    static final int LONGEST_RECORD = 200_000;

    private int sinceRecord;

    BoundedReader(String text) {
        super(new StringReader(text));
    }

    void recordEnds() {
        sinceRecord = 0;
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        count(letter < 0 ? 0 : 1);
        return letter;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int letters) throws IOException {
        sinceRecord += letters;
        if (sinceRecord > LONGEST_RECORD) {
            throw new IOException("a record is longer than " + LONGEST_RECORD + " characters");
        }
    }
}
