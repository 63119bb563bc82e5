package thidua.core.layout;

import thidua.core.fact.FactTable;

import java.util.List;

/** A layout as another one, but for the word that heads one of its columns. */
record Renamed(Layout other, Column column, String word) implements Layout {
    @Override
    public String id() {
        return "renamed";
    }

    @Override
    public FactTable table() {
        return other.table();
    }

    @Override
    public List<Column> columns() {
        return other.columns();
    }

    @Override
    public List<String> words(Column of) {
        return of == column ? List.of(word) : other.words(of);
    }

    @Override
    public boolean claims(Headings found) {
        return other.claims(found);
    }

    @Override
    public List<Column> needed(Setting setting, Headings found) {
        return other.needed(setting, found);
    }

    @Override
    public Column subject() {
        return other.subject();
    }

    @Override
    public List<Column> summed() {
        return other.summed();
    }

    @Override
    public Stated read(Line line, Setting setting) {
        return other.read(line, setting);
    }
}
