package thidua.bench.textbook;

import static java.util.Objects.requireNonNull;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.SkipListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.database.JdbcBatchItemWriter;
import org.springframework.batch.infrastructure.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.infrastructure.item.file.MultiResourceItemReader;
import org.springframework.batch.infrastructure.item.file.builder.FlatFileItemReaderBuilder;
import org.springframework.batch.infrastructure.item.file.builder.MultiResourceItemReaderBuilder;
import org.springframework.batch.infrastructure.item.file.separator.DefaultRecordSeparatorPolicy;
import org.springframework.batch.infrastructure.item.validator.ValidationException;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.transaction.PlatformTransactionManager;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

/** Files of one kind and delimiter a step, 1,000 rows a chunk, rows that are wrong skipped. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class TextbookJob {
    private static final int CHUNK = 1000;
    private static final int LINES_ABOVE = 3;

    @Value("${bench.input}")
    private Path input = Path.of("");

    @Value("${bench.out}")
    private Path out = Path.of("");

    public static void main(String[] words) {
        System.exit(SpringApplication.exit(SpringApplication.run(TextbookJob.class, words)));
    }

    @Bean
    Job textbook(
            JobRepository repository, PlatformTransactionManager transactions, DataSource source)
            throws IOException {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        Tables tables = Tables.make(jdbc, input);
        JdbcBatchItemWriter<ModelRow> models = writer(source, Tables.INSERT_MODEL);
        JdbcBatchItemWriter<AwardRow> awards = writer(source, Tables.INSERT_AWARD);
        List<Step> steps = new ArrayList<>();
        for (char delimiter : new char[] {';', ','}) {
            steps.add(
                    step("mo-hinh", 13, delimiter, line -> model(line, tables), models)
                            .of(repository, transactions, jdbc));
            steps.add(
                    step("khen-thuong", 8, delimiter, line -> award(line, tables), awards)
                            .of(repository, transactions, jdbc));
        }
        steps.add(
                new StepBuilder("publish", repository)
                        .tasklet(
                                (_, _) -> {
                                    new Publishing(jdbc, out).publish();
                                    return RepeatStatus.FINISHED;
                                },
                                transactions)
                        .build());
        var job = new JobBuilder("textbook", repository).start(steps.getFirst());
        steps.stream().skip(1).forEach(job::next);
        return job.build();
    }

    /** A step before it knows where its executions are kept. */
    private record Loading<T>(
            String kind,
            char delimiter,
            MultiResourceItemReader<Line> reader,
            ItemProcessor<Line, T> processor,
            JdbcBatchItemWriter<T> writer) {
        Step of(
                JobRepository repository,
                PlatformTransactionManager transactions,
                JdbcTemplate jdbc) {
            return new StepBuilder(kind + (int) delimiter, repository)
                    .<Line, T>chunk(CHUNK)
                    .transactionManager(transactions)
                    .reader(reader)
                    .processor(processor)
                    .writer(writer)
                    .faultTolerant()
                    .skipPolicy((failure, _) -> failure instanceof ValidationException)
                    .skipListener(
                            new SkipListener<Line, T>() {
                                @Override
                                public void onSkipInProcess(Line line, Throwable failure) {
                                    jdbc.update(
                                            "insert into rejected values (?, ?, ?)",
                                            line.year(),
                                            line.unit(),
                                            failure.getMessage());
                                }
                            })
                    .build();
        }
    }

    private <T> Loading<T> step(
            String kind,
            int columns,
            char delimiter,
            ItemProcessor<Line, T> processor,
            JdbcBatchItemWriter<T> writer)
            throws IOException {
        return new Loading<>(kind, delimiter, reader(kind, columns, delimiter), processor, writer);
    }

    private MultiResourceItemReader<Line> reader(String kind, int columns, char delimiter)
            throws IOException {
        String[] names = IntStream.range(0, columns).mapToObj(i -> "c" + i).toArray(String[]::new);
        var file =
                new FlatFileItemReaderBuilder<Line>()
                        .name(kind + (int) delimiter + "-file")
                        .encoding("UTF-8")
                        .linesToSkip(LINES_ABOVE)
                        .recordSeparatorPolicy(new DefaultRecordSeparatorPolicy())
                        .delimited()
                        .delimiter(String.valueOf(delimiter))
                        .quoteCharacter('"')
                        .names(names)
                        .fieldSetMapper(set -> new Line(Arrays.asList(set.getValues())))
                        .build();
        return new MultiResourceItemReaderBuilder<Line>()
                .name(kind + (int) delimiter)
                .delegate(file)
                .resources(files(kind, delimiter).toArray(Resource[]::new))
                .build();
    }

    /** Somebody has to look which delimiter a file has: a reader has only one. */
    private List<Resource> files(String kind, char delimiter) throws IOException {
        List<Resource> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(input, 2)) {
            String ending = "-" + kind + ".csv";
            for (Path each : all.filter(p -> p.toString().endsWith(ending)).sorted().toList()) {
                try (BufferedReader lines = Files.newBufferedReader(each)) {
                    String header = lines.lines().skip(LINES_ABOVE - 1).findFirst().orElse("");
                    if ((header.indexOf(';') >= 0 ? ';' : ',') == delimiter) {
                        files.add(new FileSystemResource(each));
                    }
                }
            }
        }
        return files;
    }

    private static <T> JdbcBatchItemWriter<T> writer(DataSource source, String sql) {
        JdbcBatchItemWriter<T> writer =
                new JdbcBatchItemWriterBuilder<T>()
                        .dataSource(source)
                        .itemSqlParameterSourceProvider(SimplePropertySqlParameterSource::new)
                        .sql(sql)
                        .build();
        writer.afterPropertiesSet();
        return writer;
    }

    private static ModelRow model(Line line, Tables tables) {
        return new ModelRow(
                line.year(),
                requireNonNull(tables.units.get(line.unit())),
                Words.count(line.text(0)),
                line.text(1),
                Words.code(tables.fields, line.text(2)),
                line.text(3),
                Words.count(line.text(4)),
                Words.count(line.text(5)),
                Words.count(line.text(6)),
                Words.count(line.text(7)),
                Words.code(Words.STATUS, line.text(8)),
                Words.code(Words.EFFECT, line.text(9)),
                Words.code(Words.RECOGNITION, line.text(10)),
                line.text(11),
                line.text(12));
    }

    private static AwardRow award(Line line, Tables tables) {
        return new AwardRow(
                line.year(),
                requireNonNull(tables.units.get(line.unit())),
                Words.count(line.text(0)),
                Words.code(tables.forms, line.text(3)),
                Words.code(Words.KIND, line.text(2).toLowerCase(Locale.ROOT)),
                line.text(1),
                line.text(5),
                Words.date(line.text(6)),
                line.text(7));
    }
}
