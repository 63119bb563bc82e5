package thidua.bench.textbook;

import org.springframework.batch.infrastructure.item.ResourceAware;
import org.springframework.core.io.Resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;

/** A row as it is read, and the file in which it stands: unit and year are known by that. */
public final class Line implements ResourceAware {
    private final List<String> fields;
    private String unit = "";
    private int year;

    Line(List<String> fields) {
        this.fields = fields;
    }

    @Override
    public void setResource(Resource resource) {
        try {
            unit = resource.getFile().getName().replaceFirst("-(mo-hinh|khen-thuong)\\.csv$", "");
            year = Integer.parseInt(resource.getFile().getParentFile().getName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String unit() {
        return unit;
    }

    int year() {
        return year;
    }

    /** Composed, without blanks at the ends and more than one between words. */
    String text(int column) {
        return Normalizer.normalize(fields.get(column), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
