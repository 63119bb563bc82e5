package thidua.core.reference;

import thidua.core.fact.AwardForm;
import thidua.core.fact.ModelField;
import thidua.core.reference.Problem.Kind;
import thidua.core.text.VietnameseText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A code stands once, and a folded spelling means one code. */
final class AliasRules {
    private AliasRules() {}

    static List<Problem> check(List<Sourced<AwardForm>> forms, List<Sourced<ModelField>> fields) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(check(forms, AwardForm::code, AwardForms::spellings));
        problems.addAll(check(fields, ModelField::code, ModelFields::spellings));
        return problems;
    }

    private static <T> List<Problem> check(
            List<Sourced<T>> all,
            Function<T, String> codeOf,
            Function<T, List<String>> spellingsOf) {
        List<Problem> problems = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Map<String, String> owners = new HashMap<>();
        for (Sourced<T> each : all) {
            String code = codeOf.apply(each.value());
            if (!codes.add(code)) {
                problems.add(Problem.of(Kind.CODE_TWICE, each.entry(), code));
            }
            for (String spelling : spellingsOf.apply(each.value())) {
                String owner = owners.putIfAbsent(VietnameseText.key(spelling), code);
                if (owner != null && !owner.equals(code)) {
                    problems.add(
                            Problem.of(Kind.ALIAS_OF_TWO, each.entry(), spelling, owner, code));
                }
            }
        }
        return problems;
    }
}
