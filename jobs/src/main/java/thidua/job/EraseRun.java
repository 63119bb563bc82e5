package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import thidua.core.fact.ErasedCell;
import thidua.core.fact.Erasure;
import thidua.core.layout.Masked;
import thidua.core.sheet.CellAddress;
import thidua.core.text.VietnameseText;
import thidua.edge.delimited.ErasureRegister;
import thidua.edge.delimited.Revocations;
import thidua.edge.warehouse.ErasedNames;
import thidua.edge.warehouse.ReceivedFiles;
import thidua.edge.warehouse.YearLocks;
import thidua.job.NameSearch.Hit;
import thidua.job.NameSearch.Material;
import thidua.job.NamedCells.Place;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

/** {@code erase}: whom a person asks to forget is forgotten, and every number stays. */
@Component
public final class EraseRun {
    private static final int SHORT = 12;

    private final Settings settings;
    private final DataSource source;
    private final ReceivedFiles received;
    private final ErasedNames names;
    private final Erasing erasing;

    EraseRun(
            Settings settings,
            DataSource source,
            ReceivedFiles received,
            ErasedNames names,
            Erasing erasing) {
        this.settings = settings;
        this.source = source;
        this.received = received;
        this.names = names;
        this.erasing = erasing;
    }

    /**
     * What is asked for: a name wherever it stands, or a cell.
     *
     * @param name as somebody typed it; empty when a cell is meant
     * @param file its path below the input folder, or its SHA-256; null when a name is meant
     * @param cell {@code Khen thưởng!B7}, or {@code B7} where there is but one sheet
     * @param everywhere whether all that bears the name of the cell goes with it
     */
    public record Request(
            String name,
            @Nullable String file,
            String cell,
            boolean everywhere,
            LocalDate today,
            String by,
            String reason) {
        /** Without the name. */
        @Override
        public String toString() {
            return "Request[" + file + ", " + cell + "]";
        }
    }

    /** What goes, and what is told beside it. */
    private record Plan(String folded, List<Hit> going, NameSearch.Result found) {}

    /**
     * Erases, after having listed what will go.
     *
     * @param agreed asked once, when all is listed
     */
    public Outcome erase(Request request, BooleanSupplier agreed, Progress progress)
            throws IOException, SQLException {
        ReferenceData data = ReferenceData.load(settings);
        Registers registers = Registers.open(settings.input(), data.reference());
        NamedCells cells = new NamedCells(settings, data.reference(), registers.aliases());
        NameSearch search = new NameSearch(settings, received, names, cells);
        Optional<Plan> found = plan(search, request, progress);
        if (found.isEmpty()) {
            return Outcome.MISUSED;
        }
        Plan plan = found.get();
        if (NameSearch.isSaidIn(VietnameseText.key(request.reason()), plan.folded())
                || NameSearch.isSaidIn(VietnameseText.key(request.by()), plan.folded())) {
            progress.say("erase.reason-names");
            return Outcome.MISUSED;
        }
        List<Hit> going = NameSearch.without(plan.going(), registers.erasures());
        going.forEach(hit -> progress.say("erase.found", place(hit), masked(hit), proof(hit)));
        if (!going.isEmpty() && !agreed.getAsBoolean()) {
            progress.say("erase.not-agreed");
            return Outcome.MISUSED;
        }
        Set<Integer> years = new TreeSet<>();
        plan.going().forEach(hit -> years.add(hit.material().year()));
        try (YearLocks locks = YearLocks.take(source, years, holder())) {
            return locked(request, plan, going, progress);
        } catch (YearLocks.Held e) {
            progress.say("held", Integer.toString(e.year()), e.holder());
            return Outcome.HELD;
        }
    }

    private static String holder() {
        return "thidua erase (process %d)".formatted(ProcessHandle.current().pid());
    }

    private Outcome locked(Request request, Plan plan, List<Hit> going, Progress progress)
            throws IOException {
        ErasureRegister register = ErasureRegister.in(settings.input());
        for (Hit hit : going) {
            register.add(
                    new Erasure(hit.material().sha256(), hit.found().cell(), request.today()),
                    request.by(),
                    request.reason());
        }
        if (isEverywhere(plan)) {
            Hit first = plan.going().getFirst();
            Revocations.in(settings.input())
                    .erase(
                            plan.folded(),
                            new ErasedCell(first.material().sha256(), first.found().cell()));
        }
        erasing.settle(register.erasures(), progress);
        if (going.isEmpty()) {
            progress.say("erase.already");
        } else {
            progress.say(
                    "erase.done",
                    request.by(),
                    Integer.toString(going.size()),
                    Long.toString(going.stream().map(Hit::material).distinct().count()));
        }
        tellWhatIsLeft(plan, progress);
        return Outcome.DONE;
    }

    /** Whether nobody else of this name is left. */
    private static boolean isEverywhere(Plan plan) {
        return plan.going()
                .containsAll(plan.found().hits().stream().filter(EraseRun::isNamed).toList());
    }

    private void tellWhatIsLeft(Plan plan, Progress progress) throws IOException {
        Set<String> sent = new LinkedHashSet<>();
        plan.going().forEach(hit -> hit.material().sent().forEach(file -> sent.add(file.path())));
        sent.forEach(path -> progress.say("erase.input-holds", path));
        List<Hit> beside = new ArrayList<>(plan.found().hits());
        beside.removeAll(plan.going());
        beside.stream()
                .filter(EraseRun::isNamed)
                .forEach(hit -> progress.say("erase.same-name", place(hit)));
        beside.removeIf(EraseRun::isNamed);
        beside.addAll(plan.found().also());
        beside.forEach(hit -> progress.say("erase.also", place(hit)));
        plan.found().unread().forEach(file -> progress.say("erase.unread", file.path()));
        for (String line : RegisterLines.saying(settings.input(), plan.folded())) {
            progress.say("erase.register", line);
        }
    }

    /** What goes; empty when it makes no sense, which is said. */
    private Optional<Plan> plan(NameSearch search, Request request, Progress progress)
            throws IOException {
        String file = request.file();
        return file == null
                ? byName(search, VietnameseText.key(request.name()), progress)
                : byCell(search, file, request, progress);
    }

    private Optional<Plan> byName(NameSearch search, String folded, Progress progress)
            throws IOException {
        if (folded.isEmpty()) {
            progress.say("erase.usage");
            return Optional.empty();
        }
        NameSearch.Result found = search.find(folded);
        List<Hit> going = found.hits().stream().filter(EraseRun::isNamed).toList();
        if (going.stream().noneMatch(hit -> hit.found().place() == Place.PERSON)) {
            progress.say("erase.nobody");
            going.forEach(hit -> progress.say("erase.also", place(hit)));
            found.also().forEach(hit -> progress.say("erase.also", place(hit)));
            return Optional.empty();
        }
        return Optional.of(new Plan(folded, going, found));
    }

    private Optional<Plan> byCell(
            NameSearch search, String file, Request request, Progress progress) throws IOException {
        Optional<Material> material = search.of(file);
        if (material.isEmpty()) {
            progress.say("erase.no-file", file);
            return Optional.empty();
        }
        Optional<CellAddress> cell = address(request.cell());
        Optional<Hit> hit =
                cell.isPresent() ? search.at(material.get(), cell.get()) : Optional.empty();
        if (hit.isEmpty()) {
            progress.say("erase.no-cell", file, request.cell());
            return Optional.empty();
        }
        if (!isNamed(hit.get())) {
            progress.say("erase.not-a-person", file, request.cell());
            return Optional.empty();
        }
        NameSearch.Result found = search.find(hit.get().found().folded());
        List<Hit> going =
                request.everywhere()
                        ? found.hits().stream().filter(EraseRun::isNamed).toList()
                        : List.of(hit.get());
        return Optional.of(new Plan(hit.get().found().folded(), going, found));
    }

    private static Optional<CellAddress> address(String text) {
        int sheetEnds = text.lastIndexOf('!');
        String cell = text.substring(sheetEnds + 1).strip();
        return cell.matches("[A-Z]{1,4}[1-9]\\d{0,8}")
                ? Optional.of(
                        CellAddress.of(sheetEnds < 0 ? "" : text.substring(0, sheetEnds), cell))
                : Optional.empty();
    }

    /**
     * A collective is no person; a cell of another column, as a model's name, says something else.
     */
    private static boolean isNamed(Hit hit) {
        return hit.found().place() != Place.COLLECTIVE && hit.found().place() != Place.TABLE;
    }

    private static String place(Hit hit) {
        CellAddress cell = hit.found().cell();
        String sheet = cell.sheet().isEmpty() ? "" : cell.sheet() + "!";
        return hit.material().path() + " › " + sheet + cell.a1();
    }

    private static String masked(Hit hit) {
        return hit.found().text().isEmpty() ? "…" : Masked.initials(hit.found().text());
    }

    private static String proof(Hit hit) {
        return hit.material().sha256().substring(0, SHORT);
    }
}
