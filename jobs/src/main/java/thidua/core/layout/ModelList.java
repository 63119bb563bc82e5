package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.FactTable;
import thidua.core.fact.Model;
import thidua.core.fact.ModelField;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.Recognition;
import thidua.core.finding.Rule;
import thidua.core.reference.ModelFields;
import thidua.core.text.VietnameseText;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Models, one a row. Only name and status are needed; a table of new models has no status. */
final class ModelList implements Layout {
    private static final Map<Column, ModelStatus> MARKS =
            new EnumMap<>(
                    Map.of(
                            Column.IS_NEW, ModelStatus.NEW,
                            Column.IS_MAINTAINED, ModelStatus.MAINTAINED,
                            Column.IS_REPLICATED, ModelStatus.REPLICATED,
                            Column.IS_ENDED, ModelStatus.ENDED));

    @Override
    public String id() {
        return "model-list";
    }

    @Override
    public FactTable table() {
        return FactTable.MODELS;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.ROW_NO,
                Column.MODEL_NAME,
                Column.FIELD,
                Column.PLACE,
                Column.FOUNDED,
                Column.SITES,
                Column.TEAMS,
                Column.MEMBERS,
                Column.STATUS,
                Column.IS_NEW,
                Column.IS_MAINTAINED,
                Column.IS_REPLICATED,
                Column.IS_ENDED,
                Column.EFFECT,
                Column.RECOGNITION,
                Column.BY_MINISTRY,
                Column.DOCUMENT,
                Column.DOCUMENT_DATE,
                Column.NOTE,
                Column.UNIT,
                Column.REPORT_YEAR,
                Column.UNUSED);
    }

    @Override
    public boolean claims(Headings found) {
        return found.has(Column.MODEL_NAME);
    }

    @Override
    public List<Column> needed(Setting setting, Headings found) {
        return setting.onlyNew() || MARKS.keySet().stream().anyMatch(found::has)
                ? List.of(Column.MODEL_NAME)
                : List.of(Column.MODEL_NAME, Column.STATUS);
    }

    @Override
    public Column subject() {
        return Column.MODEL_NAME;
    }

    @Override
    public List<Column> summed() {
        return List.of(Column.SITES, Column.TEAMS, Column.MEMBERS);
    }

    @Override
    public List<Column> ticked() {
        return List.of(
                Column.IS_NEW,
                Column.IS_MAINTAINED,
                Column.IS_REPLICATED,
                Column.IS_ENDED,
                Column.BY_MINISTRY);
    }

    @Override
    public Stated read(Line line, Setting setting) {
        String name = line.text(Column.MODEL_NAME);
        if (line.isUnstated(Column.MODEL_NAME)) {
            line.findMissing(Rule.MODEL_NAME_MISSING, Column.MODEL_NAME, Column.ROW_NO);
        }
        String key = VietnameseText.key(name);
        if (!name.isEmpty()) {
            ModelName.judge(line, name, key);
        }
        ModelStatus status = status(line, setting);
        Integer founded = line.year(Column.FOUNDED);
        judgeAge(line, setting, status, founded);
        Recognition recognition = recognition(line);
        NumberAndDate document = NumberAndDate.read(line.text(Column.DOCUMENT));
        LocalDate documentDate = line.date(Column.DOCUMENT_DATE);
        Model model =
                new Model(
                        line.at(Column.MODEL_NAME),
                        name,
                        key,
                        field(line, setting),
                        place(line),
                        founded,
                        line.count(Column.SITES),
                        line.count(Column.TEAMS),
                        line.count(Column.MEMBERS),
                        status,
                        line.word(Column.EFFECT, ModelWords.EFFECT, Rule.UNKNOWN_EFFECT),
                        recognition,
                        document.number(),
                        documentDate == null ? document.date() : documentDate,
                        line.text(Column.NOTE),
                        false);
        return line.isRejected() ? Stated.NOTHING : Stated.of(model);
    }

    private static String place(Line line) {
        if (line.isUnstated(Column.PLACE)) {
            return line.context().place();
        }
        String place = line.text(Column.PLACE);
        NoName.judgeDitto(line, Column.PLACE, place);
        return place;
    }

    /** A field that we do not know is no reason to refuse a model: it is loaded without one. */
    private static @Nullable String field(Line line, Setting setting) {
        String own = line.text(Column.FIELD);
        String text = own.isEmpty() ? line.context().field() : own;
        if (text.isEmpty()) {
            return null;
        }
        return switch (setting.terms().field(text)) {
            case ModelFields.Found.Known(var field) -> field.code();
            case ModelFields.Found.Unknown(var nearest) -> {
                String names =
                        nearest.stream().map(ModelField::nameVi).collect(Collectors.joining("; "));
                line.find(Rule.UNKNOWN_FIELD, Column.FIELD, names.isEmpty() ? "–" : names);
                yield null;
            }
        };
    }

    /** Whatever is returned beside an error only fills the place in a row that is rejected. */
    private static ModelStatus status(Line line, Setting setting) {
        String words = ModelWords.STATUS.proper();
        ModelStatus said = line.word(Column.STATUS, ModelWords.STATUS, Rule.UNKNOWN_STATUS);
        ModelStatus status = marked(line, said);
        ModelStatus above = line.context().status();
        if (status == null && line.isUnstated(Column.STATUS)) {
            status = above;
        } else if (status != null && above != null && status != above) {
            line.find(Rule.SECTION_CONTRADICTION, Column.STATUS, ModelWords.STATUS.proper(above));
        }
        if (status == null && line.isUnstated(Column.STATUS) && !setting.onlyNew()) {
            line.findMissing(Rule.STATUS_MISSING, Column.STATUS, Column.MODEL_NAME, words);
        }
        if (status != null && status != ModelStatus.NEW && setting.onlyNew()) {
            line.find(Rule.STATUS_NOT_NEW, Column.STATUS);
        }
        return Objects.requireNonNullElse(status, ModelStatus.NEW);
    }

    /** The status that the row's mark says, where the statuses stand across; only one may. */
    private static @Nullable ModelStatus marked(Line line, @Nullable ModelStatus said) {
        ModelStatus status = said;
        for (var mark : MARKS.entrySet()) {
            boolean yes = line.yes(mark.getKey(), Rule.UNKNOWN_STATUS, ModelWords.STATUS.proper());
            if (yes && status != null && status != mark.getValue()) {
                String before = ModelWords.STATUS.proper(status);
                line.find(Rule.SECTION_CONTRADICTION, mark.getKey(), before);
            }
            status = yes && status == null ? mark.getValue() : status;
        }
        return status;
    }

    /** By its level, or by a yes in the column that asks for the ministry alone. */
    private static Recognition recognition(Line line) {
        Recognition level =
                line.word(Column.RECOGNITION, ModelWords.RECOGNITION, Rule.UNKNOWN_RECOGNITION);
        String words = ModelWords.RECOGNITION.proper();
        boolean yes = line.yes(Column.BY_MINISTRY, Rule.UNKNOWN_RECOGNITION, words);
        boolean no = line.has(Column.BY_MINISTRY) && !yes;
        if (level != null && (yes || no) && yes != (level == Recognition.MINISTRY)) {
            String said = ModelWords.RECOGNITION.proper(level);
            line.find(Rule.RECOGNITION_CONTRADICTION, Column.BY_MINISTRY, said);
        }
        return yes ? Recognition.MINISTRY : Objects.requireNonNullElse(level, Recognition.NONE);
    }

    private static void judgeAge(
            Line line, Setting setting, ModelStatus status, @Nullable Integer founded) {
        if (founded == null) {
            return;
        }
        String year = Integer.toString(setting.year());
        if (founded > setting.year()) {
            line.find(Rule.FOUNDED_LATER, Column.FOUNDED, year);
        } else if (status == ModelStatus.NEW && founded < setting.year() && !line.isRejected()) {
            boolean lastYear = founded == setting.year() - 1;
            line.find(lastYear ? Rule.NEW_SINCE_LAST_YEAR : Rule.NEW_BUT_OLD, Column.FOUNDED, year);
        }
    }
}
