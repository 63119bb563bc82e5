package thidua.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import thidua.core.fact.Standings.Candidate;
import thidua.core.fact.Standings.Judgement;

import java.time.LocalDate;
import java.util.List;

class StandingsTest {
    private static final LocalDate DAY_1 = LocalDate.of(2021, 12, 10);
    private static final LocalDate DAY_2 = LocalDate.of(2022, 1, 5);

    @Test
    void a_single_submission_is_known_from_the_day_it_was_received() {
        assertThat(Standings.judge(List.of(clean(1, "a", DAY_1))))
                .containsExactly(new Judgement(1, Verdict.ACCEPTED, DAY_1, LocalDate.MAX));
    }

    @Test
    void a_warning_makes_it_questioned_and_an_unknown_day_known_since_ever() {
        assertThat(
                        Standings.judge(
                                List.of(
                                        new Candidate(
                                                1, "a", "1", null, true, false, true, false,
                                                false))))
                .containsExactly(
                        new Judgement(1, Verdict.QUESTIONED, LocalDate.MIN, LocalDate.MAX));
    }

    @Test
    void what_a_person_admitted_is_partial_even_with_warnings() {
        Candidate admitted = new Candidate(1, "a", "1", DAY_1, true, false, true, true, false);
        assertThat(Standings.judge(List.of(admitted)))
                .containsExactly(new Judgement(1, Verdict.PARTIAL, DAY_1, LocalDate.MAX));
    }

    @Test
    void a_later_day_supersedes_and_the_earlier_one_stays_known_until_then() {
        assertThat(Standings.judge(List.of(clean(1, "b", DAY_2), clean(2, "a", DAY_1))))
                .containsExactly(
                        new Judgement(1, Verdict.ACCEPTED, DAY_2, LocalDate.MAX),
                        new Judgement(2, Verdict.SUPERSEDED, DAY_1, DAY_2));
    }

    @Test
    void a_refused_correction_leaves_the_earlier_one_standing() {
        Candidate refused = new Candidate(2, "a", "2", DAY_2, true, true, false, false, false);
        assertThat(Standings.judge(List.of(clean(1, "a", DAY_1), refused)))
                .containsExactly(
                        new Judgement(1, Verdict.ACCEPTED, DAY_1, LocalDate.MAX),
                        new Judgement(2, Verdict.REFUSED, null, null));
    }

    @Test
    void two_files_of_one_day_are_in_conflict_and_neither_is_taken() {
        assertThat(Standings.judge(List.of(clean(1, "a", DAY_1), clean(2, "b", DAY_1))))
                .containsExactly(
                        new Judgement(1, Verdict.CONFLICT, null, null),
                        new Judgement(2, Verdict.CONFLICT, null, null));
    }

    @Test
    void in_a_conflict_one_that_already_stands_goes_on_standing() {
        Candidate standing = new Candidate(1, "a", "1", DAY_1, true, false, false, false, true);
        assertThat(Standings.judge(List.of(standing, clean(2, "b", DAY_1))))
                .containsExactly(
                        new Judgement(1, Verdict.ACCEPTED, DAY_1, LocalDate.MAX),
                        new Judgement(2, Verdict.CONFLICT, null, null));
    }

    @Test
    void a_conflict_of_a_later_day_does_not_end_the_earlier_one() {
        assertThat(
                        Standings.judge(
                                List.of(
                                        clean(1, "a", DAY_1),
                                        clean(2, "b", DAY_2),
                                        clean(3, "c", DAY_2))))
                .contains(new Judgement(1, Verdict.ACCEPTED, DAY_1, LocalDate.MAX));
    }

    @Test
    void new_content_at_the_same_path_supersedes_on_the_same_day() {
        assertThat(Standings.judge(List.of(clean(1, "a", DAY_1), clean(2, "a", DAY_1))))
                .containsExactly(
                        new Judgement(1, Verdict.SUPERSEDED, null, null),
                        new Judgement(2, Verdict.ACCEPTED, DAY_1, LocalDate.MAX));
    }

    @Test
    void the_same_content_twice_is_one_submission() {
        Candidate again = new Candidate(2, "b", "1", DAY_2, true, false, false, false, false);
        assertThat(Standings.judge(List.of(clean(1, "a", DAY_1), again)))
                .containsExactly(
                        new Judgement(1, Verdict.ACCEPTED, DAY_1, LocalDate.MAX),
                        new Judgement(2, Verdict.SUPERSEDED, null, null));
    }

    private static Candidate clean(long id, String path, @Nullable LocalDate day) {
        return new Candidate(id, path, Long.toString(id), day, true, false, false, false, false);
    }

    @Test
    void content_that_comes_back_to_its_path_stands_again_since_its_own_day() {
        Candidate takenBack = new Candidate(2, "a", "2", DAY_2, false, false, false, false, true);
        Judgement first = new Judgement(1, Verdict.ACCEPTED, DAY_1, LocalDate.MAX);
        Judgement second = new Judgement(2, Verdict.SUPERSEDED, null, null);
        assertThat(Standings.judge(List.of(clean(1, "a", DAY_1), takenBack)))
                .containsExactly(first, second);
    }

    @Test
    void what_was_at_a_path_stays_known_until_the_day_of_what_is_there_now() {
        Candidate gone = new Candidate(1, "a", "1", DAY_1, false, false, false, false, true);
        assertThat(Standings.judge(List.of(gone, clean(2, "a", DAY_2))))
                .containsExactly(
                        new Judgement(1, Verdict.SUPERSEDED, DAY_1, DAY_2),
                        new Judgement(2, Verdict.ACCEPTED, DAY_2, LocalDate.MAX));
    }

    @Test
    void a_file_that_was_renamed_stands_under_the_name_it_has_now() {
        Candidate gone = new Candidate(1, "a", "1", DAY_1, false, false, false, false, true);
        Candidate renamed = new Candidate(2, "b", "1", DAY_1, true, false, false, false, false);
        assertThat(Standings.judge(List.of(gone, renamed)))
                .containsExactly(
                        new Judgement(1, Verdict.SUPERSEDED, null, null),
                        new Judgement(2, Verdict.ACCEPTED, DAY_1, LocalDate.MAX));
    }

    private static Candidate decided(
            long id, String path, String sha256, LocalDate received, @Nullable LocalDate decided) {
        return new Candidate(id, path, sha256, received, decided, true, false, false, false, false);
    }

    @Test
    void a_decision_changes_what_is_known_from_its_day_on() {
        LocalDate decision = LocalDate.of(2022, 3, 1);
        assertThat(
                        Standings.judge(
                                List.of(
                                        decided(1, "a", "1", DAY_1, null),
                                        decided(2, "a", "1", DAY_1, decision))))
                .containsExactly(
                        new Judgement(1, Verdict.SUPERSEDED, DAY_1, decision),
                        new Judgement(2, Verdict.ACCEPTED, decision, LocalDate.MAX));
    }

    @Test
    void what_is_decided_before_the_file_came_is_known_from_the_day_it_came() {
        LocalDate decision = DAY_1.minusDays(9);
        assertThat(
                        Standings.judge(
                                List.of(
                                        decided(1, "a", "1", DAY_1, null),
                                        decided(2, "a", "1", DAY_1, decision))))
                .containsExactly(
                        new Judgement(1, Verdict.SUPERSEDED, null, null),
                        new Judgement(2, Verdict.ACCEPTED, DAY_1, LocalDate.MAX));
    }

    @Test
    void a_decision_about_an_old_file_does_not_take_the_place_of_its_correction() {
        LocalDate decision = LocalDate.of(2022, 3, 1);
        assertThat(
                        Standings.judge(
                                List.of(
                                        decided(1, "a", "1", DAY_1, null),
                                        decided(2, "a", "1", DAY_1, decision),
                                        decided(3, "b", "3", DAY_2, null))))
                .containsExactly(
                        new Judgement(1, Verdict.SUPERSEDED, DAY_1, DAY_2),
                        new Judgement(2, Verdict.SUPERSEDED, null, null),
                        new Judgement(3, Verdict.ACCEPTED, DAY_2, LocalDate.MAX));
    }

    @Test
    void a_correction_that_only_a_later_decision_makes_readable_is_known_from_then() {
        LocalDate decision = LocalDate.of(2022, 3, 1);
        Candidate unread = new Candidate(2, "b", "2", DAY_2, null, true, true, false, false, false);
        assertThat(
                        Standings.judge(
                                List.of(
                                        clean(1, "a", DAY_1),
                                        unread,
                                        decided(3, "b", "2", DAY_2, decision))))
                .containsExactly(
                        new Judgement(1, Verdict.SUPERSEDED, DAY_1, decision),
                        new Judgement(2, Verdict.REFUSED, null, null),
                        new Judgement(3, Verdict.ACCEPTED, decision, LocalDate.MAX));
    }
}
