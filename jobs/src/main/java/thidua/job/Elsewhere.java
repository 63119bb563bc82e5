package thidua.job;

import org.springframework.batch.core.partition.PartitionHandler;

/** Has the partitions of a year read by workers on other machines. */
interface Elsewhere {

    /** Who hands out the partitions of one run, and waits until all are read. */
    PartitionHandler read(ReadOrder order, Progress progress);

    /** Files in one partition. */
    int partFiles();
}
