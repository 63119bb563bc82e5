package thidua.job;

import thidua.edge.folder.InputFolder;
import thidua.job.RunListener.YearEnd;

/** What is to be said of a night in which nothing, or not everything, was done. */
record NightNews(InputFolder input, YearEnds ends) {

    void tell(Progress progress) {
        if (ends.all().isEmpty() && !input.exists()) {
            progress.say("nothing-there", input.root().toString());
            ends.fold(Outcome.NOTHING_READABLE);
            return;
        }
        for (YearEnd end : ends.all()) {
            if (end.edition() == null && end.outcome() == Outcome.DONE_WITH_REFUSALS) {
                progress.say(
                        "nightly.left-out",
                        Integer.toString(end.year()),
                        end.folder().resolve("reports/findings.csv").toString());
            }
        }
        if (!ends.isAnythingImported()
                && ends.all().stream().allMatch(end -> end.edition() == null && stands(end))) {
            progress.say("nightly.nothing", Integer.toString(ends.all().size()));
        }
    }

    private static boolean stands(YearEnd end) {
        return end.outcome() == Outcome.DONE || end.outcome() == Outcome.DONE_WITH_REFUSALS;
    }
}
