package thidua.cli;

import thidua.core.text.Language;
import thidua.core.text.Words;
import thidua.edge.warehouse.Audit.Act;
import thidua.edge.warehouse.Audit.Noted;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The last rows of the audit, a line each: when, what, who, and the rest of it. */
final class AuditReport {
    /** So many are a page or two; all of them are read in SQL. */
    static final int ROWS = 50;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Words words;

    AuditReport(Language language) {
        this.words = Words.of("console", language);
    }

    String line(Noted noted) {
        Act act = noted.act();
        List<String> parts = new ArrayList<>();
        parts.add(TIME.format(noted.at()));
        String what = words.say("audit." + act.act());
        parts.add(noted.withdrawn() ? words.say("audit.withdrawn", what) : what);
        parts.add(act.person() + "@" + noted.host());
        add(parts, act.year() == null ? "" : act.year().toString());
        add(parts, act.unit());
        add(parts, act.detail());
        add(parts, act.decidedOn() == null ? "" : act.decidedOn().toString());
        add(parts, act.reason().isEmpty() ? "" : "\"" + act.reason() + "\"");
        if (act.exitCode() != null) {
            parts.add(words.say("audit.ended", act.exitCode().toString()));
        }
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}
