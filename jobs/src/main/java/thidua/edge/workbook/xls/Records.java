package thidua.edge.workbook.xls;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.jspecify.annotations.Nullable;

import thidua.core.sheet.BrokenFile;
import thidua.core.sheet.BrokenFile.Reason;

import java.io.InputStream;

/** The records of a workbook, one after the other. */
final class Records {
    private final RecordFactoryInputStream records;

    Records(InputStream in) {
        try {
            records = new RecordFactoryInputStream(in, false);
        } catch (EncryptedDocumentException e) {
            throw BrokenFile.because(Reason.ENCRYPTED, "");
        } catch (RuntimeException e) {
            throw new BrokenFile("no records", e);
        }
    }

    /** The next record; null at the end of the file. */
    @Nullable Record next() {
        try {
            return records.nextRecord();
        } catch (EncryptedDocumentException e) {
            throw BrokenFile.because(Reason.ENCRYPTED, "");
        } catch (RuntimeException e) {
            throw new BrokenFile("a record cannot be read", e);
        }
    }

    /** The next record of a stream that is not over yet. */
    Record within() {
        Record record = next();
        if (record == null) {
            throw new BrokenFile("records are cut short");
        }
        return record;
    }

    /** The beginning of the next stream; null at the end of the file. */
    @Nullable BOFRecord begin() {
        Record record = next();
        while (record != null && !(record instanceof BOFRecord)) {
            record = next();
        }
        return (BOFRecord) record;
    }

    /** Past the end of the stream that has begun, or begins with the next record. */
    void toEnd() {
        int depth = 0;
        do {
            Record record = within();
            depth += record instanceof BOFRecord ? 1 : record instanceof EOFRecord ? -1 : 0;
        } while (depth > 0);
    }
}
