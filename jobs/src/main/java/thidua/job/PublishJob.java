package thidua.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

import thidua.edge.folder.Editions;
import thidua.edge.folder.FolderWriter;
import thidua.edge.warehouse.Published;
import thidua.edge.warehouse.Published.Made;

import java.nio.file.Path;

/**
 * Values to output.
 *
 * <pre>publish</pre>
 *
 * One step, because a reader must see all of an edition or nothing of it: the folder is written
 * aside, the warehouse notes it in a transaction that is still open, and the link is turned in one
 * move; then the note is committed. A warehouse that went away meanwhile leaves the earlier edition
 * in its place.
 */
@Component
final class PublishJob {
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Published published;

    PublishJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Published published) {
        this.repository = repository;
        this.transactions = transactions;
        this.published = published;
    }

    /**
     * The pack of another day, beside the one that stands.
     *
     * @param name of its folder below the output
     */
    Job beside(Path output, String name, String hash, PackFolder folder) {
        return new JobBuilder("draw", repository)
                .start(
                        new StepBuilder("draw", repository)
                                .tasklet(
                                        (contribution, context) -> {
                                            Editions.publish(output, name, hash, folder);
                                            return RepeatStatus.FINISHED;
                                        },
                                        transactions)
                                .allowStartIfComplete(true)
                                .build())
                .build();
    }

    Job job(Path output, Made made, FolderWriter folder) {
        return new JobBuilder("publish", repository)
                .start(
                        new StepBuilder("publish", repository)
                                .tasklet(
                                        (contribution, context) -> {
                                            Editions.publish(
                                                    output,
                                                    made.year(),
                                                    made.hash(),
                                                    noted(folder, made));
                                            return RepeatStatus.FINISHED;
                                        },
                                        transactions)
                                .allowStartIfComplete(true)
                                .build())
                .build();
    }

    private FolderWriter noted(FolderWriter folder, Made made) {
        return building -> {
            folder.writeInto(building);
            published.note(made);
        };
    }
}
