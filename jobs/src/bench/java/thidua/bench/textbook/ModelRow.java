package thidua.bench.textbook;

/** A row of the table of models, as its item writer takes it. */
public record ModelRow(
        int year,
        String unit,
        int row,
        String name,
        String field,
        String place,
        int founded,
        int sites,
        int teams,
        int members,
        String status,
        String effect,
        String recognition,
        String document,
        String note) {}
