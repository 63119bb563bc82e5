package thidua.core.reference;

import thidua.core.text.Language;
import thidua.core.text.Words;

import java.util.List;

/**
 * Why reference data are refused.
 *
 * @param file the file to mend
 * @param line the line to look at; 0 when it is about several
 * @param arguments what the message fills in, in the order of {@link Kind}
 */
public record Problem(Kind kind, String file, int line, List<String> arguments) {

    /** What can be wrong; the words stand in {@code reference_vi/en.properties}. */
    public enum Kind {
        /** column, text */
        NOT_A_DATE,
        /** column, text, what is expected */
        NOT_A_VALUE,
        /** column */
        BLANK,
        /** from, until */
        ENDS_BEFORE_IT_BEGINS,
        /** code, name, other name, day */
        CODE_TWICE_AT_A_TIME,
        /** code, name, day it begins */
        GAP_WITHOUT_CHANGE,
        /** code, name, day it ends */
        END_WITHOUT_CHANGE,
        /** old code, day */
        UNKNOWN_PREDECESSOR,
        /** new code, day */
        UNKNOWN_SUCCESSOR,
        /** old code, day */
        CHANGE_TWICE,
        /** code, name, parent code, day */
        UNKNOWN_PARENT,
        /** code */
        CODE_TWICE,
        /** alias, code, other code */
        ALIAS_OF_TWO,
        /** unit code, day */
        POPULATION_OF_NOBODY,
        /** unit code, day, basis */
        POPULATION_TWICE,
        /** id of the break, id or beginning of an indicator */
        UNKNOWN_INDICATOR,
        /** id of the break */
        BREAK_TWICE,
        /** code, a code as it should be */
        NO_REPORTER_CODE,
        /** code, code of the province */
        REPORTER_WITHOUT_PROVINCE,
        /** name, code of the unit */
        REPORTER_CALLED_LIKE_UNIT,
        /** code, name, line that has it already */
        REPORTER_TWICE,
        /** home code */
        NO_HOME_PROVINCE
    }

    static Problem of(Kind kind, Entry entry, String... arguments) {
        return new Problem(kind, entry.file(), entry.line(), List.of(arguments));
    }

    /** Where, what was found, what to do: {@code units.csv line 17: …}. */
    public String say(Language language) {
        Words words = Words.of("reference", language);
        String place = line == 0 ? file : words.say("place", file, "" + line);
        return place + ": " + words.say(kind.name(), arguments.toArray(String[]::new));
    }
}
