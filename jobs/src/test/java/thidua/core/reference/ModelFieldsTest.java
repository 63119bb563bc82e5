package thidua.core.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.ShippedReference;
import thidua.core.fact.ModelField;
import thidua.core.reference.ModelFields.Found;

import java.util.List;

class ModelFieldsTest {
    private static final ModelFields FIELDS = ShippedReference.REFERENCE.fields();

    @Test
    void a_field_is_found_by_name_and_by_alias() {
        var camera = new Found.Known(FIELDS.byCode("CAMERA").orElseThrow());
        assertThat(List.of(FIELDS.find("CAMERA AN NINH"), FIELDS.find("Camera giám sát ANTQ ")))
                .containsOnly(camera);
    }

    @Test
    void every_spelling_finds_its_own_field() {
        for (ModelField field : FIELDS.all()) {
            assertThat(ModelFields.spellings(field))
                    .allSatisfy(
                            spelling ->
                                    assertThat(FIELDS.find(spelling))
                                            .isEqualTo(new Found.Known(field)));
        }
    }

    @Test
    void an_unknown_field_gets_the_nearest_ones() {
        assertThat(FIELDS.find("Camera an nin"))
                .isInstanceOfSatisfying(
                        Found.Unknown.class,
                        u -> assertThat(u.nearest().getFirst().code()).isEqualTo("CAMERA"));
    }
}
