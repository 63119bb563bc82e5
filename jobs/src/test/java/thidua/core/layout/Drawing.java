package thidua.core.layout;

import thidua.core.fact.Award;
import thidua.core.fact.Ledger;
import thidua.core.fact.Model;
import thidua.core.fact.Reading;
import thidua.core.fact.Submission;
import thidua.core.finding.Finding;
import thidua.core.finding.Messages;
import thidua.core.sheet.Grid;
import thidua.core.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A file drawn in text, and what is read from it in words. */
final class Drawing {
    private static final Messages WORDS = Messages.in(Language.VI);

    private Drawing() {}

    static String read(String drawing) {
        String[] head = drawing.lines().findFirst().orElse("").split(" ", 3);
        Source source = new Source(Integer.parseInt(head[1]), head[2]);
        List<Grid> grids = new ArrayList<>();
        String sheets = drawing.substring(drawing.indexOf('\n') + 1);
        for (String sheet : sheets.split("(?m)^# ")) {
            if (!sheet.isEmpty()) {
                int end = sheet.indexOf('\n');
                grids.add(
                        Sheets.grid(
                                sheet.substring(0, end), sheet.substring(end + 1).stripTrailing()));
            }
        }
        return say(Sheets.read(source, grids.toArray(Grid[]::new)));
    }

    private static String say(Reading reading) {
        StringBuilder text = new StringBuilder();
        for (Submission s : reading.submissions()) {
            text.append(s.unit()).append(' ').append(s.table());
            text.append(s.isRefused() ? " refused" : "").append(s.nil() ? " nil" : "");
            text.append(s.onlyNew() ? " only new" : "").append(say(s.ledger())).append('\n');
            s.models().forEach(m -> text.append("  ").append(say(m)).append('\n'));
            s.awards().forEach(a -> text.append("  ").append(say(a)).append('\n'));
            s.findings().forEach(f -> text.append(say(f)));
        }
        text.append("file").append(say(reading.rest())).append('\n');
        reading.findings().forEach(f -> text.append(say(f)));
        return text.toString();
    }

    private static String say(Ledger l) {
        return ", rows: %d = %d loaded + %d rejected + %d header + %d total + %d group + %d note + %d blank"
                .formatted(
                        l.read(),
                        l.loaded(),
                        l.rejected(),
                        l.header(),
                        l.total(),
                        l.group(),
                        l.note(),
                        l.blank());
    }

    private static String say(Model m) {
        return String.join(
                " | ",
                m.cell().a1(),
                m.name(),
                m.place(),
                m.status().id(),
                m.recognition().toString(),
                "since " + m.foundedYear(),
                m.sites() + "/" + m.teams() + "/" + m.members());
    }

    private static String say(Award a) {
        return String.join(
                " | ",
                a.cell().a1(),
                a.form(),
                a.kind().toString(),
                Integer.toString(a.count()),
                a.recipient(),
                a.decision(),
                Objects.toString(a.decisionDate(), ""));
    }

    private static String say(Finding f) {
        return "  %s %s %s: %s%n"
                .formatted(f.severity(), f.rule().id(), f.place().a1(), WORDS.message(f))
                .replace("\r", "");
    }
}
