package thidua;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a pure function must not ask: the clock, chance, the environment, the habits of the JVM. */
final class Machine {
    /** Members that ask, whatever their parameters. */
    private static final Set<String> ASKING =
            Set.of(
                    "java.lang.System.out",
                    "java.lang.System.err",
                    "java.lang.System.in",
                    "java.lang.System.currentTimeMillis",
                    "java.lang.System.nanoTime",
                    "java.lang.System.getenv",
                    "java.lang.System.getProperty",
                    "java.lang.System.lineSeparator",
                    "java.lang.Math.random",
                    "java.lang.Thread.sleep",
                    "java.util.UUID.randomUUID",
                    "java.util.Locale.getDefault",
                    "java.util.TimeZone.getDefault",
                    "java.nio.charset.Charset.defaultCharset",
                    "java.time.ZoneId.systemDefault");

    /** Classes of which no object may be made: chance, and the old clock. */
    private static final Set<String> NEVER_MADE =
            Set.of("java.util.Random", "java.util.Date", "java.util.GregorianCalendar");

    /**
     * Members that take the default locale or charset unless a parameter of this type says which.
     */
    private static final Map<String, String> UNLESS_TOLD =
            Map.ofEntries(
                    Map.entry("java.lang.String.format", "java.util.Locale"),
                    Map.entry("java.lang.String.formatted", "java.util.Locale"),
                    Map.entry("java.lang.String.toLowerCase", "java.util.Locale"),
                    Map.entry("java.lang.String.toUpperCase", "java.util.Locale"),
                    Map.entry("java.lang.String.getBytes", "java.nio.charset.Charset"),
                    Map.entry("java.text.Collator.getInstance", "java.util.Locale"),
                    Map.entry("java.text.NumberFormat.getInstance", "java.util.Locale"),
                    Map.entry("java.text.NumberFormat.getIntegerInstance", "java.util.Locale"),
                    Map.entry("java.text.NumberFormat.getPercentInstance", "java.util.Locale"),
                    Map.entry("java.text.DecimalFormat.<init>", "java.text.DecimalFormatSymbols"),
                    Map.entry("java.text.DecimalFormatSymbols.getInstance", "java.util.Locale"),
                    Map.entry("java.text.MessageFormat.<init>", "java.util.Locale"),
                    Map.entry("java.text.MessageFormat.format", "java.util.Locale"),
                    Map.entry("java.text.SimpleDateFormat.<init>", "java.util.Locale"),
                    Map.entry("java.util.Formatter.<init>", "java.util.Locale"),
                    Map.entry("java.util.ResourceBundle.getBundle", "java.util.Locale"),
                    Map.entry("java.time.format.DateTimeFormatter.ofPattern", "java.util.Locale"));

    private Machine() {}

    static boolean isAsked(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String member = owner + "." + access.getTarget().getName();
        return ASKING.contains(member)
                || owner.startsWith("java.time.") && member.endsWith(".now")
                || member.endsWith(".<init>") && NEVER_MADE.contains(owner)
                || isBytesToText(access, member)
                || UNLESS_TOLD.containsKey(member)
                        && parameters(access).noneMatch(UNLESS_TOLD.get(member)::equals);
    }

    private static boolean isBytesToText(JavaAccess<?> access, String member) {
        List<String> parameters = parameters(access).toList();
        return member.equals("java.lang.String.<init>")
                && parameters.contains("[B")
                && !parameters.contains("java.nio.charset.Charset");
    }

    private static Stream<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget called
                ? called.getRawParameterTypes().stream().map(JavaClass::getName)
                : Stream.empty();
    }
}
