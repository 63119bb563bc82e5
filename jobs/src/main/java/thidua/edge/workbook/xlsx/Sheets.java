package thidua.edge.workbook.xlsx;

import thidua.core.sheet.Grid;
import thidua.core.sheet.Row;
import thidua.edge.workbook.Archive;
import thidua.edge.workbook.Limits;
import thidua.edge.workbook.SheetLook;
import thidua.edge.workbook.XlsxOutline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The sheets of a workbook, each opened when it is asked for. */
final class Sheets implements AutoCloseable {
    /** Cells and rows of a sheet that are held from the pass that finds out how it looks. */
    private static final long MOST_HELD = 100_000;

    private final Archive archive;
    private final Lookups lookups;
    private final Limits limits;
    private final List<SheetPass> opened = new ArrayList<>();

    Sheets(Archive archive, Lookups lookups, Limits limits) {
        this.archive = archive;
        this.lookups = lookups;
        this.limits = limits;
    }

    /** Those of the places that have cells. */
    Iterator<Grid> grids(List<XlsxOutline.Place> places) {
        return places.stream().flatMap(place -> grid(place).stream()).iterator();
    }

    private Optional<Grid> grid(XlsxOutline.Place place) {
        SheetLook look = new SheetLook(limits);
        List<Row> rows = new ArrayList<>();
        try (SheetPass pass = pass(place, look, !place.isHidden())) {
            boolean areHeld = !place.isHidden();
            while (pass.next()) {
                areHeld &= pass.size() + rows.size() < MOST_HELD;
                if (areHeld) {
                    rows.add(pass.row());
                } else {
                    rows.clear();
                    pass.showNoMoreCells();
                }
            }
            if (!pass.isSheet()) {
                return Optional.empty();
            }
            return Optional.of(
                    look.grid(place.name(), areHeld ? shown(rows, look) : streamed(place, look)));
        }
    }

    private static Iterator<Row> shown(List<Row> rows, SheetLook look) {
        return rows.stream().map(row -> look.show(row.number(), row.cells())).iterator();
    }

    private Iterator<Row> streamed(XlsxOutline.Place place, SheetLook look) {
        return new SheetRows(
                () -> {
                    SheetPass again = pass(place, new SheetLook(limits), true);
                    opened.add(again);
                    return again;
                },
                look);
    }

    private SheetPass pass(XlsxOutline.Place place, SheetLook look, boolean showsCells) {
        return new SheetPass(archive.markup(place.part()), lookups, limits, look, showsCells);
    }

    @Override
    public void close() {
        opened.forEach(SheetPass::close);
    }
}
