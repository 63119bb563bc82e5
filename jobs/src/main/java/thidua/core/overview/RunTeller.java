package thidua.core.overview;

import org.jspecify.annotations.Nullable;

import thidua.core.overview.Overview.Detail;
import thidua.core.overview.Overview.LastRun;
import thidua.core.overview.Overview.PastRun;
import thidua.core.report.CommandRun;
import thidua.core.text.Words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How the last runs ended, in words, and what to do about it. */
record RunTeller(Words words, Moments moments) {
    private static final int MOST_SAID = 30;
    private static final int MOST_RUNS = 14;
    private static final int OPEN = -1;

    /** The codes that have words of their own. */
    private static final Set<Integer> TOLD = Set.of(OPEN, 0, 3, 4, 5, 6, 65, 69, 75);

    /**
     * @param runs the latest first, at least one
     */
    LastRun tell(List<CommandRun> runs) {
        CommandRun last = runs.getFirst();
        int code = code(last.exitCode());
        String tone = tone(code);
        Instant at = at(last);
        List<String> said = last.said();
        List<String> shown = new ArrayList<>(said.subList(0, Math.min(MOST_SAID, said.size())));
        if (said.size() > MOST_SAID) {
            shown.add(words.say("said.more", Integer.toString(said.size() - MOST_SAID)));
        }
        return new LastRun(
                words.startingWith("text."),
                tone,
                words.say("sign." + tone),
                headline(last, code, moments.minute(at)),
                words.say("advice." + code),
                at.toString(),
                details(last, code),
                shown,
                runs.stream().skip(1).limit(MOST_RUNS).map(this::past).toList());
    }

    static String ended(@Nullable Integer exitCode, Words words) {
        return words.say("end." + code(exitCode));
    }

    private static Instant at(CommandRun run) {
        Instant ended = run.endedAt();
        return ended == null ? run.startedAt() : ended;
    }

    private static int code(@Nullable Integer exitCode) {
        if (exitCode == null) {
            return OPEN;
        }
        return TOLD.contains(exitCode) ? exitCode : 5;
    }

    private static String tone(int code) {
        return switch (code) {
            case 0 -> "good";
            case 3, 4, 75, OPEN -> "look";
            default -> "bad";
        };
    }

    private String headline(CommandRun last, int code, String at) {
        if (code != 0 && code != 3) {
            return words.say("ended." + code, at);
        }
        String years =
                last.published().stream()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        return years.isEmpty()
                ? words.say("ended." + code + ".unchanged", at)
                : words.say("ended." + code + ".published", at, years);
    }

    private List<Detail> details(CommandRun run, int code) {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(words.say("detail.command"), "thidua " + run.call()));
        details.add(new Detail(words.say("detail.began"), moments.minute(run.startedAt())));
        if (run.endedAt() != null) {
            details.add(new Detail(words.say("detail.took"), moments.took(run.took())));
        }
        if (code != OPEN) {
            details.add(new Detail(words.say("detail.code"), String.valueOf(run.exitCode())));
        }
        details.add(new Detail(words.say("detail.id"), run.id()));
        return details;
    }

    private PastRun past(CommandRun run) {
        return new PastRun(
                moments.minute(at(run)),
                run.call(),
                ended(run.exitCode(), words),
                run.endedAt() == null ? "" : moments.took(run.took()),
                run.id());
    }
}
