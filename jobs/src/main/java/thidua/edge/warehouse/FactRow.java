package thidua.edge.warehouse;

import static thidua.schema.Tables.STANDING_AWARD;
import static thidua.schema.Tables.STANDING_MODEL;

import org.jooq.Record;

import thidua.core.fact.Award;
import thidua.core.fact.Effect;
import thidua.core.fact.Model;
import thidua.core.fact.ModelStatus;
import thidua.core.fact.RecipientKind;
import thidua.core.fact.Recognition;
import thidua.core.sheet.CellAddress;

/** A row of the warehouse as the fact that it states. */
final class FactRow {
    private FactRow() {}

    static Model model(Record row) {
        var m = STANDING_MODEL;
        String effect = row.get(m.EFFECT);
        return new Model(
                new CellAddress(row.get(m.SHEET), row.get(m.ROW_NO), row.get(m.NAME_COLUMN)),
                row.get(m.NAME),
                row.get(m.NAME_KEY),
                row.get(m.FIELD_CODE),
                row.get(m.PLACE),
                row.get(m.FOUNDED_YEAR),
                row.get(m.SITES),
                row.get(m.TEAMS),
                row.get(m.MEMBERS),
                ModelStatus.valueOf(Facts.constant(row.get(m.STATUS))),
                effect == null ? null : Effect.valueOf(Facts.constant(effect)),
                Recognition.valueOf(Facts.constant(row.get(m.RECOGNITION))),
                row.get(m.DOCUMENT),
                row.get(m.DOCUMENT_DATE),
                row.get(m.NOTE),
                false);
    }

    /** Without the name of the recipient. */
    static Award award(Record row) {
        var a = STANDING_AWARD;
        return new Award(
                new CellAddress(row.get(a.SHEET), row.get(a.ROW_NO), row.get(a.COLUMN_NO)),
                row.get(a.FORM_CODE),
                RecipientKind.valueOf(Facts.constant(row.get(a.RECIPIENT_KIND))),
                row.get(a.RECIPIENT_COUNT),
                "",
                "",
                row.get(a.DECISION),
                row.get(a.DECISION_DATE),
                "",
                false);
    }
}
