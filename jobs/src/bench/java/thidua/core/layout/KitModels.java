package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.Effect;
import thidua.core.fact.FactTable;
import thidua.core.fact.Model;
import thidua.core.fact.ModelField;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Recognition;
import thidua.core.finding.Rule;
import thidua.core.reference.ModelFields;
import thidua.core.text.VietnameseText;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The kit's models, one a row. Each counts, whatever an earlier row says, so the row is in the key.
 * Its four states are one of ours each: who rests ("Tạm dừng") is ended and not assessed.
 */
public final class KitModels implements Layout {
    private static final Layout OURS = new ModelList();

    /** What became of a model, in two of our columns. */
    private record State(ModelStatus status, @Nullable Effect effect) {}

    private static final WordList<State> STATES =
            new WordList<>(
                    List.of(
                            WordList.entry(
                                    new State(ModelStatus.MAINTAINED, null), "đang hoạt động"),
                            WordList.entry(
                                    new State(ModelStatus.ENDED, Effect.NOT_ASSESSED), "tạm dừng"),
                            WordList.entry(new State(ModelStatus.ENDED, null), "kết thúc"),
                            WordList.entry(new State(ModelStatus.REPLICATED, null), "nhân rộng")));

    private static final WordList<Recognition> LEVELS =
            new WordList<>(
                    List.of(
                            WordList.entry(Recognition.COMMUNE, "cấp xã"),
                            WordList.entry(Recognition.DISTRICT, "cấp huyện"),
                            WordList.entry(Recognition.PROVINCE, "cấp tỉnh"),
                            WordList.entry(Recognition.MINISTRY, "cấp trung ương"),
                            WordList.entry(Recognition.NONE, "chưa công nhận")));

    private static final Pattern COMMUNE =
            Pattern.compile(
                    "(?:(xã|x\\.)|(phường|p\\.)|thị trấn|tt\\.) *",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String id() {
        return "kit-models";
    }

    @Override
    public FactTable table() {
        return FactTable.MODELS;
    }

    @Override
    public List<Column> columns() {
        return OURS.columns();
    }

    @Override
    public boolean claims(Headings found) {
        return OURS.claims(found);
    }

    @Override
    public List<Column> needed(Setting setting, Headings found) {
        return OURS.needed(setting, found);
    }

    @Override
    public Column subject() {
        return OURS.subject();
    }

    /** No table of the kit has a total. */
    @Override
    public List<Column> summed() {
        return List.of();
    }

    @Override
    public Stated read(Line line, Setting setting) {
        String name = line.text(Column.MODEL_NAME);
        Integer founded = line.year(Column.FOUNDED);
        Integer members = line.count(Column.MEMBERS);
        State state = line.word(Column.STATUS, STATES, Rule.UNKNOWN_STATUS);
        Recognition level = line.word(Column.RECOGNITION, LEVELS, Rule.UNKNOWN_RECOGNITION);
        if (name.isEmpty()) {
            line.findMissing(Rule.MODEL_NAME_MISSING, Column.MODEL_NAME, Column.ROW_NO);
        }
        if (state == null || line.isRejected()) {
            return Stated.NOTHING;
        }
        return Stated.of(
                new Model(
                        line.at(Column.MODEL_NAME),
                        name,
                        VietnameseText.key(name) + " #" + line.number(),
                        field(line, setting),
                        commune(line.text(Column.PLACE)),
                        founded,
                        null,
                        null,
                        members,
                        state.status,
                        state.effect,
                        Objects.requireNonNullElse(level, Recognition.NONE),
                        "",
                        null,
                        line.text(Column.NOTE),
                        false));
    }

    private static @Nullable String field(Line line, Setting setting) {
        return switch (setting.terms().field(line.text(Column.FIELD))) {
            case ModelFields.Found.Known(var field) -> field.code();
            case ModelFields.Found.Unknown(var nearest) -> {
                String names =
                        nearest.stream().map(ModelField::nameVi).collect(Collectors.joining("; "));
                line.find(Rule.UNKNOWN_FIELD, Column.FIELD, names.isEmpty() ? "–" : names);
                yield null;
            }
        };
    }

    /** Kind and name: {@code X. Tân Phú} is {@code xã Tân Phú}. */
    static String commune(String written) {
        Matcher kind = COMMUNE.matcher(written);
        if (!kind.lookingAt()) {
            return written;
        }
        String word =
                kind.group(1) != null ? "xã " : kind.group(2) != null ? "phường " : "thị trấn ";
        return word + written.substring(kind.end());
    }
}
