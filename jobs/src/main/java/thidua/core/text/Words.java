package thidua.core.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one bundle in one language: {@code thidua/labels_vi.properties} is {@code
 * Words.of("labels", VI)}.
 *
 * <p>Arguments stand as <code>{0}</code>, <code>{1}</code> in the text and are put in as they are:
 * no quoting rules for apostrophes, no formatting by anybody's locale.
 */
public final class Words {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private final ResourceBundle bundle;
    private final Language language;

    private Words(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    public static Words of(String bundle, Language language) {
        Locale locale = Locale.of(language.id());
        Control exactly = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new Words(ResourceBundle.getBundle("thidua." + bundle, locale, exactly), language);
    }

    public Language language() {
        return language;
    }

    /**
     * @throws MissingResourceException when the bundle has no such key: a mistake in the code
     */
    public String say(String key, String... arguments) {
        return PLACE.matcher(bundle.getString(key))
                .replaceAll(
                        place ->
                                Matcher.quoteReplacement(
                                        arguments[Integer.parseInt(place.group(1))]));
    }

    /** A text with its places still open. */
    public String pattern(String key) {
        return bundle.getString(key);
    }

    /** Every text whose key starts with a prefix, by the rest of the key. */
    public SortedMap<String, String> startingWith(String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        for (String key : bundle.keySet()) {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), bundle.getString(key));
            }
        }
        return found;
    }

    /** The label of an id in a group of labels; the id itself where the bundle knows none. */
    public String label(String group, String id) {
        String key = group + "." + id;
        return bundle.containsKey(key) ? bundle.getString(key) : id;
    }
}
