package thidua.edge.delimited;

/** What stands between two cells of a record. */
enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    /** So many characters tell; titles and a good part of the rows are among them. */
    private static final int SAMPLE = 20_000;

    private final char letter;

    Separator(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    /** The one met most often outside quotes; a comma where none is met. */
    static Separator of(String text) {
        int[] met = new int[values().length];
        boolean quoted = false;
        for (int i = 0; i < Math.min(SAMPLE, text.length()); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            for (Separator s : values()) {
                met[s.ordinal()] += !quoted && c == s.letter ? 1 : 0;
            }
        }
        Separator most = COMMA;
        for (Separator s : values()) {
            most = met[s.ordinal()] > met[most.ordinal()] ? s : most;
        }
        return most;
    }
}
