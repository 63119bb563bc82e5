package thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Writes what was measured between the marks of its size; everything else on the page stays. */
final class ResultPage {
    private final Options options;
    private final String files;
    private final String server;

    /**
     * @param files how many files and rows there were
     * @param server the version of PostgreSQL
     */
    ResultPage(Options options, String files, String server) {
        this.options = options;
        this.files = files;
        this.server = server;
    }

    /**
     * @param best pace that any processor reached ({@link Pace#best})
     */
    String text(Contenders.Runs runs, double best) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%s: %s; %d rounds; %s."
                        .formatted(
                                options.extent().name(),
                                files,
                                options.rounds(),
                                LocalDate.now(ZoneOffset.UTC)));
        lines.add("");
        lines.add(machine(", PostgreSQL " + server));
        lines.add("");
        lines.add("| What | Target | Measured: median (least–most, rounds) | |");
        lines.add("|---|---|---|---|");
        lines.addAll(new Targets(options).lines(runs));
        lines.add("");
        lines.add("| Contender | Right runs | Wall s | CPU s | Server CPU s | Peak MB | Pace |");
        lines.add("|---|---|---|---|---|---|---|");
        runs.all().keySet().forEach(name -> lines.add(contender(name, runs, best)));
        lines.add("");
        lines.add("| Stage | " + String.join(" | ", STAGED) + " |");
        lines.add("|---|" + "---|".repeat(STAGED.size()));
        stages(runs).forEach((stage, seconds) -> lines.add("| " + stage + " | " + seconds + " |"));
        return String.join("\n", lines) + "\n";
    }

    private static final List<String> STAGED =
            List.of("csv", "xlsx", "rerun", "rerun-alone", "textbook");

    private static Map<String, String> stages(Contenders.Runs runs) {
        Map<String, String> lines = new TreeMap<>();
        STAGED.stream()
                .flatMap(name -> runs.of(name).stream())
                .flatMap(run -> run.parts().keySet().stream())
                .distinct()
                .forEach(stage -> lines.put(stage, stage(runs, stage)));
        return lines;
    }

    private static String stage(Contenders.Runs runs, String stage) {
        return STAGED.stream()
                .map(
                        name ->
                                median(
                                        runs.counting(name).stream()
                                                .filter(Run::isGood)
                                                .map(run -> run.part(stage))
                                                .filter(Double::isFinite)
                                                .toList()))
                .collect(Collectors.joining(" | "));
    }

    static String contender(String name, Contenders.Runs runs, double best) {
        List<Run> all = runs.of(name);
        List<Run> counting = runs.counting(name);
        List<Run> good = counting.stream().filter(Run::isGood).toList();
        long right = all.stream().filter(Run::isGood).count();
        if (good.isEmpty()) {
            return "| %s | %d of %d: %s | – | – | – | – | – |"
                    .formatted(name, right, all.size(), String.valueOf(counting.getFirst().bad()));
        }
        return "| %s | %d of %d%s | %s | %s | %s | %s | %s |"
                .formatted(
                        name,
                        right,
                        all.size(),
                        leftOut(all.size() - counting.size()),
                        told(good, Run::wall),
                        told(good, Run::cpu),
                        told(good, Run::serverCpu),
                        told(good, Run::peakMib),
                        paces(all, counting, best));
    }

    private static String told(List<Run> runs, ToDoubleFunction<Run> measure) {
        String median =
                median(runs.stream().map(measure::applyAsDouble).filter(Double::isFinite).toList());
        return median.isEmpty() ? "–" : median;
    }

    private static String leftOut(int runs) {
        return runs == 0 ? "" : ", " + runs + " left out";
    }

    /** Of all that are right, in the order in which they ran. */
    private static String paces(List<Run> all, List<Run> counting, double best) {
        return all.stream()
                .filter(Run::isGood)
                .map(run -> counting.contains(run) ? pace(run, best) : "(" + pace(run, best) + ")")
                .collect(Collectors.joining(" "));
    }

    private static String pace(Run run, double best) {
        return Double.isNaN(run.pace()) ? "–" : Target.number(run.pace() / best);
    }

    private static String median(List<Double> values) {
        return values.isEmpty() ? "" : Target.number(Target.Found.of(values).median());
    }

    /** What it was measured on; ratios travel, seconds do not. */
    static String machine(String more) throws IOException {
        String processor = first(Path.of("/proc/cpuinfo"), "model name").replaceFirst(".*: ", "");
        String memory = first(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", "");
        return "Machine: %d cores (%s), %d GB of memory, Linux %s, JDK %s%s; load %s when it began."
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor.isBlank() ? System.getProperty("os.arch") : processor,
                        memory.isBlank() ? 0 : Long.parseLong(memory) >> 20,
                        System.getProperty("os.version"),
                        Runtime.version(),
                        more,
                        LOAD);
    }

    /** As it was before the first contender ran. */
    private static final String LOAD = load();

    private static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static String first(Path file, String start) throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith(start))
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** Puts the text between the marks of its name; a page without them is left alone. */
    static void write(Path file, String name, String text) throws IOException {
        String begin = "<!-- bench:" + name + " -->";
        String end = "<!-- /bench:" + name + " -->";
        String page = Files.readString(file);
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            System.out.println("no marks " + begin + " in " + file + ": not written");
            return;
        }
        Files.writeString(file, page.substring(0, from) + begin + "\n" + text + page.substring(to));
    }
}
