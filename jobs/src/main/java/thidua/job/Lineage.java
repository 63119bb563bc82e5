package thidua.job;

import org.springframework.stereotype.Component;

import thidua.core.report.FileLine;
import thidua.core.report.LineageEvent;
import thidua.core.report.LineageEvent.Dataset;
import thidua.core.report.LineageEvent.Kind;
import thidua.edge.folder.OneFile;
import thidua.edge.http.JsonPost;
import thidua.edge.json.LineageJson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** Tells OpenLineage which files went into a run and which packs came out, where it is wished. */
@Component
final class Lineage implements RunListener {
    private final WatchSettings settings;
    private final Build build = Build.current();

    Lineage(Settings settings) {
        this.settings = settings.watch();
    }

    @Override
    public void began(RunBegin begin) {
        send(event(Kind.START, begin, begin.begun(), List.of(), List.of()));
    }

    @Override
    public void ended(RunEnd end) {
        List<Dataset> inputs =
                end.years().stream()
                        .filter(year -> year.imported() || year.edition() != null)
                        .flatMap(year -> year.files().stream())
                        .map(Lineage::input)
                        .distinct()
                        .toList();
        List<Dataset> outputs =
                end.years().stream().map(Lineage::output).flatMap(List::stream).toList();
        send(event(kind(end.outcome()), end.begin(), end.ended(), inputs, outputs));
    }

    private static Dataset input(FileLine file) {
        return new Dataset("input/" + file.file(), file.sha256());
    }

    private static List<Dataset> output(YearEnd year) {
        String edition = year.edition();
        return edition == null ? List.of() : List.of(new Dataset("output/" + year.year(), edition));
    }

    private static Kind kind(Outcome outcome) {
        return switch (outcome) {
            case DONE, DONE_WITH_REFUSALS -> Kind.COMPLETE;
            case STOPPED -> Kind.ABORT;
            default -> Kind.FAIL;
        };
    }

    private LineageEvent event(
            Kind kind, RunBegin begin, Instant at, List<Dataset> inputs, List<Dataset> outputs) {
        return new LineageEvent(
                kind,
                at,
                begin.runId().toString(),
                begin.command(),
                inputs,
                outputs,
                build.version());
    }

    private void send(LineageEvent event) {
        byte[] line = LineageJson.write(event);
        try {
            if (settings.lineageFile().isPresent()) {
                OneFile.append(settings.lineageFile().get(), line);
            }
            if (!settings.lineageUrl().isBlank()) {
                JsonPost.send(settings.lineageUrl(), line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
