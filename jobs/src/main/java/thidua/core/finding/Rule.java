package thidua.core.finding;

import static thidua.core.finding.Severity.ERROR;
import static thidua.core.finding.Severity.NOTICE;
import static thidua.core.finding.Severity.WARNING;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can be wrong with a file. The id (kebab-case) is stable; message and remedy of each rule
 * stand in {@code messages_vi.properties} and {@code messages_en.properties} under {@code
 * rule.<id>.message} and {@code rule.<id>.remedy}. There {@code {0}} is the value of the finding,
 * {@code {1}} and on are its arguments, named here.
 */
public enum Rule {
    // about the file
    EMPTY_FILE(ERROR),
    NOT_A_WORKBOOK(ERROR),
    UNREAD_FORMAT(ERROR),
    BROKEN_FILE(ERROR),
    ENCRYPTED(ERROR),
    TOO_LARGE(ERROR),
    UNSAFE_FILE(ERROR),
    MISNAMED_FILE(NOTICE, "format"),
    MACROS(NOTICE),
    EXTERNAL_LINKS(NOTICE),
    NO_KNOWN_TABLE(ERROR),
    ENCODING_UNSURE(WARNING, "encoding", "confidence"),
    SHEET_WITHOUT_TABLE(NOTICE),
    HIDDEN_SHEET(NOTICE),
    HIDDEN_TABLE(WARNING),
    UNIT_NOT_STATED(ERROR),
    UNKNOWN_UNIT(ERROR, "suggestions"),
    UNCLEAR_UNIT(ERROR, "candidates"),
    UNIT_CONTRADICTION(ERROR, "unit", "other unit"),
    UNIT_OF_ANOTHER_TIME(ERROR, "year", "units instead"),
    CODE_OF_ANOTHER_UNIT(
            ERROR, "code", "year", "unit that has the code", "units that the name means"),
    UNIT_ENDED(WARNING, "last day", "units instead"),
    UNIT_TWICE(ERROR, "unit", "sheet of the first table"),
    YEAR_CONTRADICTION(ERROR, "year of the folder"),
    TABLE_CONTRADICTION(ERROR, "table announced", "table found"),

    // about a table
    COLUMN_MISSING(ERROR, "column"),
    COLUMN_TWICE(ERROR),
    UNKNOWN_COLUMN(NOTICE),
    COLUMN_NO_RESULT(WARNING, "word that says so"),
    NUMBERS_NOT_READ(WARNING, "column letter"),
    NO_RESULTS(ERROR, "word that says so"),
    PART_OF_YEAR(WARNING),
    SUPPLEMENT(WARNING),
    UNHEADED_COLUMN(WARNING, "column letter"),
    MERGED_CELLS(WARNING, "first cell", "last cell"),
    ROWS_ABOVE_HEADER(ERROR, "number of rows", "row of the header"),
    HEADER_NOT_READ(WARNING, "column"),
    ROWS_BELOW_OTHER_HEADER(WARNING, "number of rows"),
    HIDDEN_COLUMN(ERROR),
    HIDDEN_ROW(ERROR),
    STRUCK_OUT(ERROR),
    LONELY_CELL(ERROR),
    ROW_TOO_WIDE(ERROR),
    ROW_TOO_NARROW(WARNING),
    ROW_OTHER_DELIMITER(WARNING),
    STRAY_QUOTE(WARNING),
    EMPTY_TABLE(NOTICE),
    NIL_WITH_ROWS(ERROR),
    TOTAL_DIFFERS(ERROR, "sum of the rows", "column"),
    TOTAL_OF_A_PART(WARNING, "sum of the rows", "column"),
    ROW_OF_OTHER_UNIT(ERROR, "unit of the table"),
    ROW_OF_OTHER_YEAR(ERROR, "report year"),
    ROW_UNIT_UNKNOWN(ERROR, "suggestions"),
    ROW_UNIT_UNCLEAR(ERROR, "candidates"),
    ROW_STATES_NOTHING(WARNING, "unit"),
    EXAMPLE_ROW(ERROR),
    SUB_ROW(ERROR, "row that it divides"),
    SECTION_CONTRADICTION(ERROR, "said above"),

    // about a cell of any table
    CELL_ERROR(ERROR),
    FORMULA_WITHOUT_VALUE(ERROR),
    DITTO(ERROR, "column"),
    NOT_A_NUMBER(ERROR, "column"),
    NEGATIVE_COUNT(ERROR, "column"),
    NOT_WHOLE(ERROR, "column"),
    UNCLEAR_NUMBER(ERROR, "column"),
    ABSURD_COUNT(ERROR, "column"),
    COUNTS_SOMETHING_ELSE(ERROR, "column"),
    NOT_YET_STATED(WARNING, "column"),
    NOT_A_DATE(ERROR, "column"),
    NOT_A_YEAR(ERROR, "column"),

    // about models
    MODEL_NAME_MISSING(ERROR),
    NOT_A_MODEL(ERROR),
    SEVERAL_MODELS(ERROR),
    STATUS_MISSING(ERROR, "accepted words"),
    UNKNOWN_STATUS(ERROR, "accepted words"),
    STATUS_NOT_NEW(ERROR),
    UNKNOWN_EFFECT(ERROR, "accepted words"),
    UNKNOWN_RECOGNITION(ERROR, "accepted words"),
    RECOGNITION_CONTRADICTION(ERROR, "level named"),
    UNKNOWN_FIELD(WARNING, "nearest fields"),
    FOUNDED_LATER(ERROR, "report year"),
    NEW_BUT_OLD(ERROR, "report year"),
    NEW_SINCE_LAST_YEAR(WARNING, "report year"),
    PLACE_OF_OTHER_UNIT(WARNING, "unit of the row"),
    DUPLICATE_MODEL(WARNING, "row of the first"),

    // about awards
    RECIPIENT_MISSING(ERROR),
    SEVERAL_RECIPIENTS(ERROR),
    QUANTITY_NOT_ONE(ERROR, "column"),
    RECIPIENT_KIND_MISSING(ERROR, "accepted words"),
    UNKNOWN_RECIPIENT_KIND(ERROR, "accepted words"),
    RECIPIENT_KIND_FORBIDDEN(ERROR, "award form", "recipient kinds it allows"),
    AWARD_FORM_MISSING(ERROR),
    UNKNOWN_AWARD_FORM(ERROR, "nearest forms"),
    AWARD_FORM_WITHOUT_AUTHORITY(ERROR),
    MERIT_OF_POLICE(ERROR, "police"),
    OTHER_AWARD_FORM(WARNING),
    AWARD_FORM_NOT_IN_FORCE(ERROR, "first day", "last day", "day or year judged"),
    AWARD_FORM_TWICE(ERROR, "row of the first"),
    UNKNOWN_LEVEL(WARNING, "accepted words"),
    LEVEL_CONTRADICTION(ERROR, "award form", "authority of the form"),
    DATE_OUTSIDE_YEAR(ERROR, "report year", "first day", "last day"),
    DUPLICATE_AWARD(WARNING, "row of the first"),
    NO_DECISION_NUMBER(NOTICE, "number of rows"),

    // between files
    CONFLICT(ERROR, "unit", "table", "other files"),
    AWARD_LISTED_ELSEWHERE(WARNING, "file that counts it"),
    MODEL_VANISHED(WARNING, "year before", "file of that year", "cell of its name there"),
    MODEL_WITHOUT_PAST(WARNING, "year before", "file of that year", "cell of its name there"),
    MODEL_NEW_AGAIN(WARNING, "year before", "file of that year", "cell of its name there"),
    FOUNDED_YEAR_DIFFERS(
            WARNING,
            "year before",
            "file of that year",
            "cell of its name there",
            "founding year stated there",
            "founding year stated here"),
    SITES_DO_NOT_FOLLOW(
            WARNING,
            "year before",
            "file of that year",
            "cell of its name there",
            "sites stated there",
            "sites stated here"),
    REPORTED_AS_TWO(WARNING, "unit now", "table", "its file"),

    // about a register
    REVOCATION_OF_NOTHING(ERROR, "report year");

    private static final Set<Rule> BETWEEN_FILES =
            EnumSet.range(AWARD_LISTED_ELSEWHERE, REPORTED_AS_TWO);

    private final Severity severity;
    private final List<String> arguments;

    Rule(Severity severity, String... arguments) {
        this.severity = severity;
        this.arguments = List.of(arguments);
    }

    public Severity severity() {
        return severity;
    }

    /** Found by setting files against each other; such a warning questions the file, too. */
    public boolean isBetweenFiles() {
        return BETWEEN_FILES.contains(this);
    }

    /** What the arguments of a finding by this rule mean, in their order. */
    public List<String> arguments() {
        return arguments;
    }

    /**
     * @throws IllegalArgumentException when there is no such rule
     */
    public static Rule of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
