package thidua.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.scope.context.StepContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

import thidua.edge.warehouse.Contents;
import thidua.edge.warehouse.Readings;
import thidua.edge.warehouse.Readings.Read;
import thidua.edge.warehouse.ReceivedFiles;
import thidua.edge.warehouse.ReceivedFiles.Stretch;
import thidua.edge.warehouse.ReceivedFiles.Waiting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Reads a part of the files of a year: those that were first seen between two of them. A parcel of
 * files is a transaction; a file that is staged already is passed over, so who begins again goes on
 * where the other was.
 */
@Component
final class ReadStep {
    /** What of a year's files is one partition: the numbers of the first and the last. */
    static final String FIRST = "first";

    static final String LAST = "last";

    /** Of which year, by which rules: who reads elsewhere has nothing else to go by. */
    static final String YEAR = "year";

    static final String RULESET = "ruleset";

    /** Who has nothing but the warehouse. */
    static final Around NOBODY =
            new Around() {
                @Override
                public byte @Nullable [] bytes(String sha256) {
                    return null;
                }

                @Override
                public void read() {}
            };

    /** Files in one transaction. */
    static final int PARCEL = 50;

    private static final long PARCEL_BYTES = 8 << 20;

    /** The number of the last file that was read; a step that begins again looks for itself. */
    private static final String DONE = "done";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final ReceivedFiles files;
    private final Contents contents;
    private final AtHand hand;
    private final Readings readings;
    private final StopSign stop;

    ReadStep(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ReceivedFiles files,
            Contents contents,
            AtHand hand,
            Readings readings,
            StopSign stop) {
        this.repository = repository;
        this.transactions = transactions;
        this.files = files;
        this.contents = contents;
        this.hand = hand;
        this.readings = readings;
        this.stop = stop;
    }

    /** Where bytes that the warehouse does not keep may still be had, and who hears of progress. */
    interface Around {
        /** The bytes of a content; null where nobody has them. */
        byte @Nullable [] bytes(String sha256) throws IOException;

        /** A file was read, or passed over. */
        void read();
    }

    /** The step that reads the partition which its execution names. */
    Step of(ReadOrder order, Around around) {
        return new StepBuilder("read", repository)
                .tasklet(new Parcels(order, around), transactions)
                .allowStartIfComplete(true)
                .build();
    }

    /** Reads one parcel each time it is called. */
    private final class Parcels implements Tasklet {
        private final ReadOrder order;
        private final Around around;

        Parcels(ReadOrder order, Around around) {
            this.order = order;
            this.around = around;
        }

        @Override
        public RepeatStatus execute(StepContribution contribution, ChunkContext chunk)
                throws IOException {
            // what is read is kept; after a stop the next step ends before it judges
            if (stop.isRaised()) {
                return RepeatStatus.FINISHED;
            }
            StepContext step = chunk.getStepContext();
            List<Waiting> parcel = next(step);
            if (parcel.isEmpty()) {
                return RepeatStatus.FINISHED;
            }
            int read = readings.stage(order.year(), order.ruleset(), read(parcel));
            contribution.incrementWriteCount(read);
            step.setAttribute(DONE, parcel.getLast().id());
            return RepeatStatus.CONTINUABLE;
        }

        private List<Waiting> next(StepContext step) {
            ExecutionContext partition = step.getStepExecution().getExecutionContext();
            Stretch stretch = new Stretch(partition.getLong(FIRST), partition.getLong(LAST));
            if (step.getAttribute(DONE) instanceof Long done) {
                stretch = stretch.after(done);
            }
            List<Waiting> parcel = new ArrayList<>();
            long size = 0;
            for (Waiting file : files.waiting(order.year(), order.ruleset(), stretch, PARCEL)) {
                size += file.byteCount();
                if (size > PARCEL_BYTES && !parcel.isEmpty()) {
                    break;
                }
                parcel.add(file);
            }
            return parcel;
        }

        private Readings.Source read(List<Waiting> parcel) {
            Map<String, byte[]> kept = kept(parcel);
            Iterator<Waiting> files = parcel.iterator();
            return () -> {
                while (files.hasNext()) {
                    Waiting file = files.next();
                    byte[] bytes = kept.get(file.sha256());
                    if (bytes == null) {
                        bytes = around.bytes(file.sha256());
                    }
                    Read read = bytes == null ? null : order.read(file, bytes);
                    around.read();
                    if (read != null) {
                        return read;
                    }
                }
                return null;
            };
        }

        private Map<String, byte[]> kept(List<Waiting> parcel) {
            Map<String, byte[]> kept = new HashMap<>();
            List<String> away = new ArrayList<>();
            for (Waiting file : parcel) {
                byte[] bytes = hand.bytes(file.sha256());
                if (bytes == null) {
                    away.add(file.sha256());
                } else {
                    kept.put(file.sha256(), bytes);
                }
            }
            if (!away.isEmpty()) {
                kept.putAll(contents.bytes(away));
            }
            return kept;
        }
    }
}
