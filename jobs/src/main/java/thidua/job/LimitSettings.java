package thidua.job;

import org.springframework.boot.context.properties.bind.DefaultValue;

import thidua.edge.workbook.Limits;

/**
 * How much of a file is read before it is refused; each as {@link Limits} has it.
 *
 * @param inflatedMb of all parts of an archive together, in MB
 * @param ratioFromMb below which any ratio is harmless, in MB
 * @param wordMb between two brackets of markup, in MB
 * @param stringMb of the texts that the cells of a workbook share, in MB
 * @param documentMb of a file that must be held as a whole, in MB
 */
public record LimitSettings(
        @DefaultValue("10000") int entries,
        @DefaultValue("512") int inflatedMb,
        @DefaultValue("150") int ratio,
        @DefaultValue("16") int ratioFromMb,
        @DefaultValue("4") int wordMb,
        @DefaultValue("48") int stringMb,
        @DefaultValue("32767") int cellLetters,
        @DefaultValue("20000000") long cells,
        @DefaultValue("1048576") int rows,
        @DefaultValue("16384") int columns,
        @DefaultValue("50000") int marks,
        @DefaultValue("1000") int repeats,
        @DefaultValue("24") int documentMb) {
    private static final int MB = 1 << 20;

    public Limits limits() {
        return new Limits(
                entries,
                (long) inflatedMb * MB,
                ratio,
                (long) ratioFromMb * MB,
                wordMb * MB,
                (long) stringMb * MB,
                cellLetters,
                cells,
                rows,
                columns,
                marks,
                repeats,
                documentMb * MB);
    }
}
