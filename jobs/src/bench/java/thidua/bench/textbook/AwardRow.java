package thidua.bench.textbook;

import java.time.LocalDate;

/** A row of the table of awards, as its item writer takes it. */
public record AwardRow(
        int year,
        String unit,
        int row,
        String form,
        String kind,
        String recipient,
        String decision,
        LocalDate date,
        String note) {}
