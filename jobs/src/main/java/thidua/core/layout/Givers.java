package thidua.core.layout;

import org.jspecify.annotations.Nullable;

import thidua.core.text.Remembered;
import thidua.core.text.VietnameseText;
import thidua.core.unit.Level;
import thidua.core.unit.Unit;
import thidua.core.unit.Units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of provinces, districts and communes behind the body that gives an award: {@code Bằng khen
 * của UBND tỉnh Ninh Bình}. Only who belongs to the home province gives an award of ours.
 */
final class Givers {
    /** Years that are remembered. */
    private static final int YEARS = 16;

    /** Of one name. */
    private static final int FEW = 4;

    /** No name has more words. */
    private static final int MOST_WORDS = 5;

    /** How kinds are written before a name, and in full. */
    private static final Map<String, String> KINDS =
            Map.ofEntries(
                    Map.entry("tỉnh", "tỉnh"),
                    Map.entry("t", "tỉnh"),
                    Map.entry("thành phố", "thành phố"),
                    Map.entry("tp", "thành phố"),
                    Map.entry("huyện", "huyện"),
                    Map.entry("h", "huyện"),
                    Map.entry("xã", "xã"),
                    Map.entry("x", "xã"),
                    Map.entry("phường", "phường"),
                    Map.entry("p", "phường"),
                    Map.entry("thị trấn", "thị trấn"),
                    Map.entry("tt", "thị trấn"),
                    Map.entry("thị xã", "thị xã"));

    private static final Pattern KIND =
            Pattern.compile(
                    KINDS.keySet().stream()
                            .sorted((one, other) -> other.length() - one.length())
                            .collect(Collectors.joining("|", " (", ")[. ]+")));

    private static final Pattern WORD = Pattern.compile(" [\\p{L}\\p{M}]+");

    /** Provinces and cities of the country, those from before the mergers too. */
    private static final Set<String> PROVINCES =
            Stream.of(
                            """
                            An Giang,Bà Rịa Vũng Tàu,Bắc Giang,Bắc Kạn,Bạc Liêu,Bắc Ninh,Bến Tre,\
                            Bình Định,Bình Dương,Bình Phước,Bình Thuận,Cà Mau,Cần Thơ,Cao Bằng,\
                            Đà Nẵng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,\
                            Hà Giang,Hà Nam,Hà Nội,Hà Tây,Hà Tĩnh,Hải Dương,Hải Phòng,Hậu Giang,\
                            Hòa Bình,Hồ Chí Minh,Huế,Hưng Yên,Khánh Hòa,Kiên Giang,Kon Tum,\
                            Lai Châu,Lâm Đồng,Lạng Sơn,Lào Cai,Long An,Nam Định,Nghệ An,Ninh Bình,\
                            Ninh Thuận,Phú Thọ,Phú Yên,Quảng Bình,Quảng Nam,Quảng Ngãi,Quảng Ninh,\
                            Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,\
                            Thừa Thiên Huế,Tiền Giang,Trà Vinh,Tuyên Quang,Vĩnh Long,Vĩnh Phúc,\
                            Yên Bái\
                            """
                                    .split(","))
                    .map(VietnameseText::key)
                    .collect(Collectors.toUnmodifiableSet());

    /** Knows nobody's name. */
    static final Givers NONE = new Givers(Map.of(), null);

    /**
     * A text without the name that it ends with.
     *
     * @param texts ways to write it, folded, the nearest to what is written first
     * @param ours whether the name is of the home province, or of a unit in it, in a report year
     */
    record Nameless(List<String> texts, Remembered<Integer, Boolean> ours) {}

    private final Map<String, List<Unit>> byName;
    private final @Nullable Units units;

    /** The home province of a year, and the provinces that it came from. */
    private final Remembered<Integer, Set<Unit>> provinces = new Remembered<>(YEARS, this::home);

    private Givers(Map<String, List<Unit>> byName, @Nullable Units units) {
        this.byName = byName;
        this.units = units;
    }

    static Givers of(Units units) {
        Map<String, List<Unit>> byName = new HashMap<>();
        for (Unit unit : units.all()) {
            if (Level.TIERS.contains(unit.level())) {
                byName.computeIfAbsent(VietnameseText.key(unit.name()), _ -> new ArrayList<>())
                        .add(unit);
            }
        }
        return new Givers(byName, units);
    }

    /** What a folded text says without the name of a unit at its end; null without such a name. */
    @Nullable Nameless nameless(String key) {
        Matcher kind = KIND.matcher(key);
        for (int from = 0; kind.find(from); from = kind.start() + 1) {
            String full = KINDS.getOrDefault(kind.group(1), "");
            List<Unit> bearers = byName.get(full + " " + key.substring(kind.end()));
            if (bearers != null) {
                return new Nameless(
                        texts(key.substring(0, kind.start()), full),
                        new Remembered<>(FEW, year -> areOurs(bearers, year)));
            }
        }
        return null;
    }

    /** Forms are not listed with every kind of unit of a tier, nor with every way to write it. */
    private static List<String> texts(String body, String kind) {
        Set<String> texts = new LinkedHashSet<>();
        String shorter = body.replace("ủy ban nhân dân", "ubnd");
        for (String usual : List.of(kind, usual(kind))) {
            for (String one : List.of(body, shorter, shorter.replaceFirst(" của ", " "))) {
                texts.add(one + " " + usual);
            }
        }
        return List.copyOf(texts);
    }

    private static String usual(String kind) {
        return switch (kind) {
            case "thành phố", "thị xã" -> "huyện";
            case "phường", "thị trấn" -> "xã";
            default -> kind;
        };
    }

    /** Whether one of the units belongs to the home province of the year, or did before. */
    private boolean areOurs(List<Unit> bearers, int year) {
        Set<Unit> ours = provinces.of(year);
        return bearers.stream().anyMatch(unit -> ours.contains(unit) || lies(unit, ours));
    }

    private boolean lies(Unit unit, Set<Unit> provinces) {
        return units != null
                && Stream.of(unit.validity().from(), unit.validity().until().minusDays(1))
                        .flatMap(day -> units.above(unit, day).stream())
                        .anyMatch(provinces::contains);
    }

    private Set<Unit> home(int year) {
        Set<Unit> home = new HashSet<>();
        if (units != null) {
            List<Unit> next = List.of(units.province(LocalDate.of(year, 12, 31)));
            while (!next.isEmpty()) {
                home.addAll(next);
                next =
                        next.stream()
                                .flatMap(unit -> units.predecessors(unit).stream())
                                .filter(Predicate.not(home::contains))
                                .toList();
            }
        }
        return home;
    }

    /**
     * Whether a sentence goes on with the name of a province that is not ours.
     *
     * @param body whose last word may be a kind of unit, folded
     * @param rest what follows, folded and without signs
     */
    boolean isOther(String body, String rest, int year) {
        String kind = kind(body);
        if (!kind.equals("tỉnh") && !kind.equals("thành phố")) {
            return false;
        }
        String[] words = rest.strip().split(" +");
        for (int many = Math.min(MOST_WORDS, words.length); many > 0; many--) {
            String name = String.join(" ", List.of(words).subList(0, many));
            List<Unit> bearers = byName.get(kind + " " + name);
            if (bearers != null && areOurs(bearers, year)) {
                return false;
            }
            if (PROVINCES.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A sentence without the name of a unit that it goes on with.
     *
     * @param body whose last word may be a kind of unit, folded
     * @param rest what follows, folded
     */
    String behindName(String body, String rest) {
        String kind = kind(body);
        int name = 0;
        Matcher word = WORD.matcher(rest);
        for (int many = 0; many < MOST_WORDS && word.lookingAt(); many++) {
            if (byName.containsKey(kind + rest.substring(0, word.end()))) {
                name = word.end();
            }
            word.region(word.end(), rest.length());
        }
        return rest.substring(name);
    }

    private static String kind(String body) {
        Matcher last = KIND.matcher(body + " ");
        String kind = "";
        while (last.find()) {
            kind = last.end() > body.length() ? KINDS.getOrDefault(last.group(1), "") : "";
        }
        return kind;
    }
}
