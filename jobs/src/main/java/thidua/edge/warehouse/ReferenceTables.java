package thidua.edge.warehouse;

import static org.jooq.impl.DSL.excluded;

import static thidua.schema.Tables.AWARD_FORM;
import static thidua.schema.Tables.AWARD_FORM_ALIAS;
import static thidua.schema.Tables.MODEL_FIELD;
import static thidua.schema.Tables.POPULATION;
import static thidua.schema.Tables.REFERENCE_LOAD;
import static thidua.schema.Tables.UNIT;
import static thidua.schema.Tables.UNIT_CHANGE;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import thidua.core.fact.AwardForm;
import thidua.core.fact.ModelField;
import thidua.core.fact.RecipientKind;
import thidua.core.reference.Reference;
import thidua.core.text.SortKey;
import thidua.core.text.VietnameseText;
import thidua.core.unit.Unit;
import thidua.core.unit.Validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reference data in the warehouse, for whoever asks it in SQL. */
public final class ReferenceTables {
    private final DSLContext dsl;

    public ReferenceTables(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * Loads the reference data, all in one transaction; nothing happens when they stand already.
     */
    public void load(Reference reference, String sha256) {
        if (dsl.fetchExists(REFERENCE_LOAD, REFERENCE_LOAD.SHA256.eq(sha256))) {
            return;
        }
        dsl.transaction(
                configuration -> {
                    DSLContext inside = configuration.dsl();
                    OneAtATime.REFERENCE.take(inside);
                    loadUnits(inside, reference);
                    loadForms(inside, reference.forms().all());
                    loadFields(inside, reference.fields().all());
                    inside.deleteFrom(REFERENCE_LOAD).execute();
                    inside.insertInto(REFERENCE_LOAD).set(REFERENCE_LOAD.SHA256, sha256).execute();
                });
    }

    private static void loadUnits(DSLContext dsl, Reference reference) {
        dsl.deleteFrom(UNIT).execute();
        dsl.deleteFrom(UNIT_CHANGE).execute();
        dsl.deleteFrom(POPULATION).execute();
        CopyRows units =
                new CopyRows(
                        UNIT,
                        UNIT.CODE,
                        UNIT.VALID,
                        UNIT.NAME,
                        UNIT.KIND,
                        UNIT.LEVEL,
                        UNIT.PARENT_CODE,
                        UNIT.SORT_KEY);
        for (Unit unit : reference.units().all()) {
            units.add(
                    unit.code(),
                    rangeLiteral(unit.validity()),
                    unit.name(),
                    unit.kind(),
                    unit.level().id(),
                    unit.parent(),
                    SortKey.of(unit.name()));
        }
        units.send(dsl);
        CopyRows changes =
                new CopyRows(
                        UNIT_CHANGE,
                        UNIT_CHANGE.OLD_CODE,
                        UNIT_CHANGE.NEW_CODE,
                        UNIT_CHANGE.EFFECTIVE_ON,
                        UNIT_CHANGE.KIND,
                        UNIT_CHANGE.LEGAL_BASIS);
        reference
                .units()
                .changes()
                .forEach(
                        c ->
                                changes.add(
                                        c.oldCode(),
                                        c.newCode(),
                                        c.effective(),
                                        c.kind().id(),
                                        c.legalBasis()));
        changes.send(dsl);
        CopyRows people =
                new CopyRows(
                        POPULATION,
                        POPULATION.UNIT_CODE,
                        POPULATION.AS_OF,
                        POPULATION.BASIS,
                        POPULATION.RESIDENTS);
        reference
                .populations()
                .all()
                .forEach(p -> people.add(p.unit(), p.asOf(), p.basis(), p.residents()));
        people.send(dsl);
    }

    /**
     * Forms that facts refer to stay, under the same code; the rest is brought to the same state.
     */
    private static void loadForms(DSLContext dsl, List<AwardForm> forms) {
        dsl.deleteFrom(AWARD_FORM_ALIAS).execute();
        for (AwardForm form : forms) {
            dsl.insertInto(AWARD_FORM)
                    .columns(
                            AWARD_FORM.CODE,
                            AWARD_FORM.NAME_VI,
                            AWARD_FORM.NAME_EN,
                            AWARD_FORM.LEVEL,
                            AWARD_FORM.RECIPIENT_KINDS,
                            AWARD_FORM.IN_TOTAL,
                            AWARD_FORM.VALID)
                    .values(
                            DSL.val(form.code()),
                            DSL.val(form.nameVi()),
                            DSL.val(form.nameEn()),
                            DSL.val(form.level()),
                            DSL.val(
                                    form.recipients().stream()
                                            .sorted()
                                            .map(RecipientKind::id)
                                            .toArray(String[]::new)),
                            DSL.val(form.inTotal()),
                            range(form.validity()))
                    .onConflict(AWARD_FORM.CODE)
                    .doUpdate()
                    .set(AWARD_FORM.NAME_VI, excluded(AWARD_FORM.NAME_VI))
                    .set(AWARD_FORM.NAME_EN, excluded(AWARD_FORM.NAME_EN))
                    .set(AWARD_FORM.LEVEL, excluded(AWARD_FORM.LEVEL))
                    .set(AWARD_FORM.RECIPIENT_KINDS, excluded(AWARD_FORM.RECIPIENT_KINDS))
                    .set(AWARD_FORM.IN_TOTAL, excluded(AWARD_FORM.IN_TOTAL))
                    .execute();
        }
        CopyRows aliases =
                new CopyRows(
                        AWARD_FORM_ALIAS,
                        AWARD_FORM_ALIAS.ALIAS_KEY,
                        AWARD_FORM_ALIAS.ALIAS,
                        AWARD_FORM_ALIAS.FORM_CODE);
        for (AwardForm form : forms) {
            Set<String> keys = new TreeSet<>();
            Stream.concat(Stream.of(form.nameVi()), form.aliases().stream())
                    .filter(alias -> keys.add(VietnameseText.key(alias)))
                    .forEach(alias -> aliases.add(VietnameseText.key(alias), alias, form.code()));
        }
        aliases.send(dsl);
    }

    private static void loadFields(DSLContext dsl, List<ModelField> fields) {
        for (ModelField field : fields) {
            dsl.insertInto(MODEL_FIELD)
                    .columns(MODEL_FIELD.CODE, MODEL_FIELD.NAME_VI, MODEL_FIELD.NAME_EN)
                    .values(field.code(), field.nameVi(), field.nameEn())
                    .onConflict(MODEL_FIELD.CODE)
                    .doUpdate()
                    .set(MODEL_FIELD.NAME_VI, excluded(MODEL_FIELD.NAME_VI))
                    .set(MODEL_FIELD.NAME_EN, excluded(MODEL_FIELD.NAME_EN))
                    .execute();
        }
    }

    private static String rangeLiteral(Validity validity) {
        String from = validity.from().equals(LocalDate.MIN) ? "" : validity.from().toString();
        String until = validity.until().equals(LocalDate.MAX) ? "" : validity.until().toString();
        return "[" + from + "," + until + ")";
    }

    private static Field<Object> range(Validity validity) {
        return DSL.field(
                "{0}::daterange",
                Object.class, DSL.val(rangeLiteral(validity), SQLDataType.VARCHAR));
    }
}
