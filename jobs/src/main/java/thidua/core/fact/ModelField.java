package thidua.core.fact;

import java.util.List;

/** A field in which models are built: a row of {@code model_fields.csv}. */
public record ModelField(String code, String nameVi, String nameEn, List<String> aliases) {}
