package thidua.bench.textbook;

import org.springframework.jdbc.core.JdbcTemplate;

import thidua.core.text.VietnameseText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables that the job loads: the product's facts with keys, foreign keys, checks, indexes. */
final class Tables {
    private static final String DDL =
            """
            create table unit (code text primary key, name text not null, slug text not null unique);
            create table model_field (code text primary key, name text not null unique);
            create table award_form (code text primary key, name text not null unique);
            create table model (
                report_year integer not null, unit_code text not null references unit,
                row_no integer not null, name text not null,
                field_code text references model_field, place text not null,
                founded_year integer, sites integer, teams integer, members integer,
                status text not null, effect text, recognition text not null,
                document text not null, note text not null,
                primary key (report_year, unit_code, row_no),
                check (status in ('new', 'maintained', 'replicated', 'ended')),
                check (effect in ('effective', 'not-effective', 'not-assessed')),
                check (recognition in ('none', 'commune', 'district', 'province', 'ministry')),
                check (sites >= 0 and teams >= 0 and members >= 0));
            create index model_unit on model (unit_code);
            create table award (
                report_year integer not null, unit_code text not null references unit,
                row_no integer not null, form_code text not null references award_form,
                recipient_kind text not null, recipient_count integer not null,
                recipient text not null, decision text not null, decision_date date,
                note text not null,
                primary key (report_year, unit_code, row_no),
                check (recipient_kind in ('collective', 'individual', 'household')),
                check (recipient_count >= 0));
            create index award_unit on award (unit_code);
            create index award_decision on award (decision, decision_date, form_code, recipient);
            create table rejected (report_year integer, unit text, reason text);
            """;

    static final String INSERT_MODEL =
            "insert into model values (:year, :unit, :row, :name, :field, :place, :founded, :sites,"
                    + " :teams, :members, :status, :effect, :recognition, :document, :note)";
    static final String INSERT_AWARD =
            "insert into award values (:year, :unit, :row, :form, :kind, 1, :recipient, :decision,"
                    + " :date, :note)";

    /** Code by folded name, of a table of reference. */
    final Map<String, String> fields;

    final Map<String, String> forms;
    final Map<String, String> units;

    private Tables(
            Map<String, String> fields, Map<String, String> forms, Map<String, String> units) {
        this.fields = fields;
        this.forms = forms;
        this.units = units;
    }

    /** Makes and fills those of reference. */
    static Tables make(JdbcTemplate jdbc, Path input) throws IOException {
        for (String statement : DDL.split(";\n")) {
            jdbc.execute(statement);
        }
        Map<String, String> units = new HashMap<>();
        for (String line : Files.readAllLines(input.resolve("reference/units.csv"))) {
            String[] parts = line.split(",", -1);
            if (parts[0].startsWith("99") && parts[3].equals("commune")) {
                units.put(VietnameseText.slug(parts[1]), parts[0]);
            }
        }
        List<Object[]> rows = new java.util.ArrayList<>();
        units.forEach((slug, code) -> rows.add(new Object[] {code, slug, slug}));
        jdbc.batchUpdate("insert into unit values (?, ?, ?)", rows);
        return new Tables(
                named(jdbc, "model_field", "model_fields.csv"),
                named(jdbc, "award_form", "award_forms.csv"),
                units);
    }

    private static Map<String, String> named(JdbcTemplate jdbc, String table, String file)
            throws IOException {
        Map<String, String> codes = new HashMap<>();
        try (var in = Tables.class.getResourceAsStream("/schema/reference/" + file)) {
            if (in == null) {
                throw new IOException("no " + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().skip(1).toList()) {
                String code = line.substring(0, line.indexOf(','));
                String rest = line.substring(line.indexOf(',') + 1);
                String name =
                        rest.startsWith("\"")
                                ? rest.substring(1).replace("\"\"", "'").split("\"")[0]
                                : rest.split(",")[0];
                jdbc.update("insert into " + table + " values (?, ?)", code, name);
                codes.put(name.toLowerCase(Locale.ROOT), code);
            }
        }
        return codes;
    }
}
