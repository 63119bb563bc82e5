package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.fact.RecipientKind;

import java.util.Set;

/**
 * A column that counts awards of the form in its header.
 *
 * @param form in words; empty in a column of totals over all forms
 * @param levels named above the form
 * @param kind null when the header does not say whom it counts
 * @param total whether it only adds up columns of its own form or kind
 */
public record FormColumn(
        int column, String form, Set<String> levels, @Nullable RecipientKind kind, boolean total) {}
