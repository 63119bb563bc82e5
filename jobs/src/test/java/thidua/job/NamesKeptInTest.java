package thidua.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import thidua.core.text.Language;
import thidua.edge.server.TestServer;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every person of the sample, looked for in everything that a run writes and says. */
class NamesKeptInTest {
    private static final Pattern PERSON =
            Pattern.compile(
                    "(Văn|Thị) (Mẫu|Thí Dụ|Ví Dụ) \\d\\d",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String TRUC_NINH = "2021/truc-ninh-khen-thuong.csv";
    private static Workplace desk;
    private static String said;

    @BeforeAll
    static void two_years_are_published_while_everything_is_logged() throws Exception {
        desk = Workplace.open(TestServer.migrated());
        desk.clear(2020, 2021);
        desk.receive(
                TRUC_NINH,
                desk.text(TRUC_NINH).replace("9,Ngô", "8b,Ngô").replace("Ngày ký", "Ngày kí")
                        + "11,Lê Thị Mẫu 47,cá nhân,Bằng khen của xã,,1196/QĐ-CAT,06/12/2021,\n"
                        + "12,Ngô Thị Thí Dụ 42,cá nhân,Giấy khen của Công an tỉnh,,1196/QĐ-CAT,"
                        + "06/12/2021,bà Ngô Thị Thí Dụ 42\n",
                LocalDate.of(2021, 12, 12));
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        List<Appender<ILoggingEvent>> console = new ArrayList<>();
        root.iteratorForAppenders().forEachRemaining(console::add);
        console.forEach(root::detachAppender);
        root.addAppender(log);
        root.setLevel(Level.DEBUG);
        try {
            Ran ran = desk.run(2021);
            assertThat(ran.outcome()).isEqualTo(Outcome.DONE_WITH_REFUSALS);
            said =
                    ran.said(Language.VI)
                            + ran.said(Language.EN)
                            + desk.explain("awards-total.2021.36").said(Language.VI);
        } finally {
            root.setLevel(before);
            root.detachAppender(log);
            console.forEach(root::addAppender);
        }
        said +=
                List.copyOf(log.list).stream()
                        .map(event -> event.getFormattedMessage() + event.getThrowableProxy())
                        .collect(Collectors.joining("\n"));
    }

    @AfterAll
    static void the_desk_is_left() throws IOException {
        desk.close();
    }

    @Test
    void each_name_stands_in_the_database_once_and_in_the_file_as_received() throws SQLException {
        assertThat(Traces.inDatabase(desk, PERSON))
                .containsExactly(
                        "thidua.award.recipient",
                        "thidua.award_2020.recipient",
                        "thidua.award_2021.recipient",
                        "thidua.content.bytes",
                        "thidua.standing_award.recipient");
    }

    @Test
    void what_is_published_names_nobody_and_a_workbook_goes_back_to_its_sender_only()
            throws IOException {
        assertThat(Traces.inFolder(desk.output(), PERSON))
                .isNotEmpty()
                .allMatch(file -> file.startsWith("feedback"))
                .allMatch(file -> Path.of(file).endsWith("truc-ninh-khen-thuong.csv.xlsx"));
    }

    @Test
    void nothing_that_is_said_or_logged_names_anybody() {
        assertThat(said.contains("(đã che tên)")).isTrue();
        assertThat(PERSON.matcher(said).results().map(MatchResult::group)).isEmpty();
    }

    @Test
    void a_row_that_the_database_refuses_is_not_quoted() {
        assertThatThrownBy(NamesKeptInTest::refuse)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("award_kind_known")
                .satisfies(e -> assertThat(e.toString()).doesNotContainPattern(PERSON));
    }

    private static void refuse() throws SQLException {
        try (Connection connection = desk.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update thidua.award set recipient_kind = 'x'");
        }
    }
}
