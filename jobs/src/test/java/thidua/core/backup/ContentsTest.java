package thidua.core.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

class ContentsTest {
    private static final Contents CONTENTS =
            new Contents(
                    "thidua 0.1.0",
                    "18.6",
                    List.of(new Migration("001", "7"), new Migration("015", "-8")),
                    new TreeSet<>(Set.of(2021)),
                    new TreeMap<>(
                            Map.of("thidua.unit", new Contents.Rows(List.of("code", "name"), 12))),
                    new TreeMap<>(Map.of("thidua.unit_seq", 12L)));

    @Test
    void what_a_backup_says_of_itself_is_read_as_it_was_written() throws Exception {
        assertThat(CONTENTS.lines())
                .containsExactly(
                        "format\t1",
                        "product\tthidua 0.1.0",
                        "server\t18.6",
                        "migration\t001\t7",
                        "migration\t015\t-8",
                        "year\t2021",
                        "table\tthidua.unit\t12\tcode,name",
                        "sequence\tthidua.unit_seq\t12");
        assertThat(Contents.parse(CONTENTS.lines())).isEqualTo(CONTENTS);
        assertThat(CONTENTS.schema()).isEqualTo("015");
        assertThat(CONTENTS.allRows()).isEqualTo(12);
    }

    @Test
    void lines_of_another_format_or_of_nobody_are_refused() {
        for (List<String> lines :
                List.of(
                        List.of("format\t2", "migration\t001\t7"),
                        List.of("migration\t001\t7"),
                        List.of("format\t1"),
                        List.of("format\t1", "migration\t001\t7", "year\ttwo"),
                        List.of("format\t1", "migration\t001\t7", "surprise\tx"))) {
            assertThatThrownBy(() -> Contents.parse(lines))
                    .as(lines.toString())
                    .isInstanceOf(Contents.Unreadable.class);
        }
    }

    @Test
    void a_program_reads_a_backup_all_of_whose_migrations_it_knows() {
        Migration later = new Migration("020", "9");
        assertThat(CONTENTS.isKnownTo(CONTENTS.migrations())).isTrue();
        assertThat(CONTENTS.isKnownTo(List.of(new Migration("001", "7")))).isFalse();
        assertThat(CONTENTS.isKnownTo(List.of(new Migration("001", "7"), later))).isFalse();
        assertThat(
                        CONTENTS.isKnownTo(
                                List.of(
                                        new Migration("001", "7"),
                                        new Migration("015", "-8"),
                                        later)))
                .isTrue();
        assertThat(
                        CONTENTS.isKnownTo(
                                List.of(new Migration("001", "7"), new Migration("015", "8"))))
                .as("another text under the same number")
                .isFalse();
    }

    @Test
    void tables_are_filled_after_those_that_they_refer_to() {
        Map<String, Set<String>> references =
                Map.of("a", Set.of("c", "a"), "b", Set.of("a"), "d", Set.of("elsewhere"));
        assertThat(LoadOrder.of(List.of("a", "b", "c", "d"), references))
                .containsExactly("c", "a", "b", "d");
        assertThatThrownBy(
                        () ->
                                LoadOrder.of(
                                        List.of("a", "b"),
                                        Map.of("a", Set.of("b"), "b", Set.of("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[a, b]");
    }
}
