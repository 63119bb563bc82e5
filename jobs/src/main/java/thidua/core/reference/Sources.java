package thidua.core.reference;

import java.util.List;

/** The lines of the reference files. */
public record Sources(
        List<Entry> units,
        List<Entry> changes,
        List<Entry> forms,
        List<Entry> fields,
        List<Entry> population,
        List<Entry> breaks) {
    public static final List<String> UNIT_COLUMNS =
            List.of("code", "name", "kind", "level", "parent_code", "valid_from", "valid_to");
    public static final List<String> CHANGE_COLUMNS =
            List.of("old_code", "new_code", "effective_date", "kind", "legal_basis");
    public static final List<String> FORM_COLUMNS =
            List.of(
                    "code",
                    "name_vi",
                    "name_en",
                    "level",
                    "recipient_types",
                    "in_total",
                    "valid_from",
                    "valid_to",
                    "aliases");
    public static final List<String> FIELD_COLUMNS =
            List.of("code", "name_vi", "name_en", "aliases");
    public static final List<String> POPULATION_COLUMNS =
            List.of("unit_code", "as_of", "population", "basis");
    public static final List<String> BREAK_COLUMNS =
            List.of("id", "indicators", "first_year", "kind", "note_vi", "note_en", "source");
}
