package thidua.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long the stages of a run took, by the clock, as Spring Batch noted: of each job and each of
 * its steps the time in which at least one execution ran, so that what ran side by side counts
 * once.
 */
final class Stages {
    /** The name of a partition is that of its step and what follows the colon. */
    private static final String EXECUTIONS =
            """
            select job_name, split_part(step_name, ':', 1) as step,
                extract(epoch from s.start_time), extract(epoch from s.end_time)
            from batch.batch_step_execution as s
            join batch.batch_job_execution using (job_execution_id)
            join batch.batch_job_instance using (job_instance_id)
            where s.end_time is not null and s.start_time is not null
                and job_execution_id > %d
            order by s.start_time, s.end_time
            """;

    /** Of a job in the tables of its own schema, where the textbook keeps them. */
    static Map<String, Double> ofTextbook(Connection database) throws SQLException {
        return seconds(database, EXECUTIONS.formatted(0).replace("batch.batch_", "batch_"));
    }

    private Stages() {}

    /** The last execution so far: {@link #after} tells of those that follow. */
    static long last(Connection database) throws SQLException {
        boolean any =
                !Server.text(database, "select to_regclass('batch.batch_job_execution')")
                        .equals("null");
        return any
                ? Long.parseLong(
                        Server.text(
                                database,
                                "select coalesce(max(job_execution_id), 0)"
                                        + " from batch.batch_job_execution"))
                : 0;
    }

    static Map<String, Double> after(Connection database, long last) throws SQLException {
        return seconds(database, EXECUTIONS.formatted(last));
    }

    private static Map<String, Double> seconds(Connection database, String query)
            throws SQLException {
        Map<String, Double> seconds = new LinkedHashMap<>();
        Map<String, Double> until = new LinkedHashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                String job = result.getString(1);
                for (String name : new String[] {job, job + "/" + result.getString(2)}) {
                    double end = until.getOrDefault(name, 0.0);
                    double from = Math.max(end, result.getDouble(3));
                    double to = Math.max(end, result.getDouble(4));
                    seconds.merge(name, Math.max(0, to - from), Double::sum);
                    until.put(name, to);
                }
            }
        }
        return seconds;
    }
}
