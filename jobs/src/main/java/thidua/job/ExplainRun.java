package thidua.job;

import org.springframework.stereotype.Component;

import thidua.core.explain.Explanation;
import thidua.core.explain.ExplanationText;
import thidua.core.explain.FigureId;
import thidua.core.text.Language;
import thidua.edge.json.ExplanationJson;
import thidua.edge.warehouse.Computations;
import thidua.edge.warehouse.Facts;
import thidua.edge.warehouse.ReceivedFiles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code explain FIGURE_ID}: what stands behind a figure; nothing is written. */
@Component
public final class ExplainRun {
    private final Settings settings;
    private final Chronicle chronicle;
    private final Facts facts;
    private final Computations computations;
    private final ReceivedFiles files;

    ExplainRun(
            Settings settings,
            Chronicle chronicle,
            Facts facts,
            Computations computations,
            ReceivedFiles files) {
        this.settings = settings;
        this.chronicle = chronicle;
        this.facts = facts;
        this.computations = computations;
        this.files = files;
    }

    /** Explains one figure, or says which figures there are that may have been meant. */
    public Outcome explain(String text, boolean json, Progress progress) {
        ReferenceData data = ReferenceData.load(settings);
        Explaining explaining = explaining(data);
        Asked asked = new Asked(data.reference(), computations, explaining, progress);
        Optional<FigureId> id = asked.figure(text);
        if (id.isEmpty()) {
            return Outcome.MISUSED;
        }
        Explanation explained = explaining.explain(id.get(), day(id.get()));
        Language language = Language.of(settings.language());
        List<String> lines =
                json
                        ? List.of(ExplanationJson.write(explained))
                        : ExplanationText.lines(explained, language);
        lines.forEach(line -> progress.say("explain.line", line));
        return explained.isEqual() ? Outcome.DONE : Outcome.FAILED;
    }

    static LocalDate day(FigureId id) {
        LocalDate asOf = id.asOf();
        return asOf == null ? Facts.NOW : asOf;
    }

    /** For figures one after another. */
    Explaining explaining(ReferenceData data) {
        Registers registers = Registers.open(settings.input(), data.reference());
        return new Explaining(
                settings,
                data.reference(),
                registers,
                facts,
                computations,
                new Rereading(
                        files,
                        settings,
                        data.reference(),
                        registers.aliases(),
                        registers.erasures()),
                (year, day) -> chronicle.asOf(data, registers, day).factsHash(year));
    }
}
