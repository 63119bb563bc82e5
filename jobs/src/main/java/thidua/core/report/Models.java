package thidua.core.report;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.ModelField;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Recognition;
import thidua.core.indicator.Counts;
import thidua.core.indicator.Edition;
import thidua.core.indicator.KindCount;
import thidua.core.indicator.ModelCount;
import thidua.core.indicator.Sum;
import thidua.core.text.Language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One row a unit, field, status and recognition, where stated; the province included. */
final class Models implements Report {
    private static final List<Column> COLUMNS =
            List.of(
                    Cells.YEAR,
                    Cells.UNIT_CODE,
                    Cells.UNIT_NAME,
                    Cells.UNIT_LEVEL,
                    Column.text(
                            "field",
                            "Mã lĩnh vực",
                            "Code of the field",
                            "As in the reference list; empty when not stated; second sort key"),
                    Column.text("field_name", "Lĩnh vực", "Field", "In the language of the pack"),
                    Column.closed(
                            "status",
                            "Tình trạng",
                            "Status",
                            "What became of the models in the year; third sort key",
                            "status",
                            Stream.of(ModelStatus.values()).map(ModelStatus::id).toList()),
                    Column.closed(
                            "recognition",
                            "Cấp công nhận",
                            "Recognition",
                            "The highest level that recognised them; fourth sort key",
                            "recognition",
                            Stream.of(Recognition.values()).map(Recognition::id).toList()),
                    Column.integer(
                            "models", "Số mô hình", "Models", "Listed models; additive over units"),
                    Column.integer(
                            "kinds",
                            "Số loại mô hình",
                            "Kinds",
                            "Distinct names in this row; never add rows or units"),
                    Column.integer(
                            "sites", "Số điểm", "Sites", "Sum of what is stated; else empty"),
                    Column.integer("teams", "Số tổ", "Teams", "Sum of what is stated; else empty"),
                    Column.integer(
                            "members",
                            "Số thành viên",
                            "Members",
                            "Sum of what is stated; else empty"),
                    Column.closed(
                            "state",
                            "Trạng thái",
                            "State",
                            "What kind of statement the number of models is",
                            "state",
                            States.STATED));

    @Override
    public String id() {
        return "models";
    }

    @Override
    public String titleVi() {
        return "Mô hình theo đơn vị, lĩnh vực, tình trạng và cấp công nhận";
    }

    @Override
    public String titleEn() {
        return "Models by unit, field, status and recognition";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> primaryKey() {
        return List.of("year", "unit_code", "field", "status", "recognition");
    }

    @Override
    public List<List<String>> rows(Pack pack, Language language) {
        Edition edition = pack.edition();
        List<Said> said =
                edition.counts().values().stream()
                        .sorted(Comparator.comparing(Counts::unit, Cells.UNITS))
                        .flatMap(Models::said)
                        .toList();
        return new RowsOnDemand<>(said, one -> row(one, edition.fields(), language));
    }

    /** What one row says. */
    private record Said(Counts counts, Key key, Line line, @Nullable Integer kinds) {}

    /** The counts of one row: those that differ in effect only are one. */
    private record Line(int models, Sum sites, Sum teams, Sum members) {
        Line plus(Line other) {
            return new Line(
                    models + other.models,
                    sites.plus(other.sites),
                    teams.plus(other.teams),
                    members.plus(other.members));
        }
    }

    /** What tells the rows of a unit; ordered as in the file. */
    private record Key(String field, ModelStatus status, Recognition recognition)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::field)
                        .thenComparing(Key::status)
                        .thenComparing(Key::recognition);

        static Key of(@Nullable String field, ModelStatus status, Recognition recognition) {
            return new Key(field == null ? "" : field, status, recognition);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static Stream<Said> said(Counts counts) {
        Map<Key, Line> lines = new TreeMap<>();
        for (ModelCount m : counts.models()) {
            lines.merge(
                    Key.of(m.field(), m.status(), m.recognition()),
                    new Line(m.models(), m.sites(), m.teams(), m.members()),
                    Line::plus);
        }
        Map<Key, Integer> kinds = new TreeMap<>();
        for (KindCount k : counts.kinds()) {
            kinds.put(Key.of(k.field(), k.status(), k.recognition()), k.kinds());
        }
        return lines.entrySet().stream()
                .map(e -> new Said(counts, e.getKey(), e.getValue(), kinds.get(e.getKey())));
    }

    private static List<String> row(Said said, Map<String, ModelField> fields, Language language) {
        Counts counts = said.counts();
        Key key = said.key();
        Line line = said.line();
        ModelField field = fields.get(key.field());
        return Cells.row(
                Cells.unit(counts.year(), counts.unit()),
                key.field(),
                field == null ? "" : Cells.name(language, field.nameVi(), field.nameEn()),
                key.status().id(),
                key.recognition().id(),
                Integer.toString(line.models()),
                Cells.integer(said.kinds()),
                Cells.sum(line.sites()),
                Cells.sum(line.teams()),
                Cells.sum(line.members()),
                States.of(line.models(), counts.modelsStatement()).id());
    }
}
