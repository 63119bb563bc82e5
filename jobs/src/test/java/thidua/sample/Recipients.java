package thidua.sample;

import thidua.core.fact.RecipientKind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Names for recipients. Persons, schools and companies are called Mẫu, Thí Dụ or Ví Dụ (sample,
 * example) and numbered, so that nobody real can be meant; communes are real places.
 */
final class Recipients {
    private static final List<String> FAMILIES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô");
    private static final List<String> MIDDLES = List.of("Văn", "Thị");
    private static final List<String> GIVEN = List.of("Mẫu", "Thí Dụ", "Ví Dụ");

    private static final String PERSON =
            "(" + String.join("|", FAMILIES) + ") (Văn|Thị) (Mẫu|Thí Dụ|Ví Dụ) \\d\\d";
    private static final String COMMUNE = "(xã|phường|thị trấn) [\\p{Lu}\\p{L} ]+";

    /** What an individual may be called. */
    static final Pattern INDIVIDUAL = Pattern.compile(PERSON);

    /** What a household may be called. */
    static final Pattern HOUSEHOLD = Pattern.compile("Hộ gia đình " + PERSON);

    /** What a collective may be called. */
    static final Pattern COLLECTIVE =
            Pattern.compile(
                    "(Nhân dân và cán bộ|Cán bộ và nhân dân|Công an) "
                            + COMMUNE
                            + "|Tổ bảo vệ an ninh trật tự thôn Mẫu \\d, "
                            + COMMUNE
                            + "|Trường THCS Mẫu số \\d\\d|Công ty TNHH Thí Dụ số \\d\\d");

    private Recipients() {}

    /** The recipients of one unit and year, none of them named twice in the province. */
    static List<SampleAward> of(int year, Sender sender) {
        Random chance = ModelStories.chance(year, sender);
        List<String> communes = new ArrayList<>(sender.places());
        Collections.shuffle(communes, chance);
        int honoured = 0;
        int person = namedBefore(year, sender, false);
        int collective = namedBefore(year, sender, true);
        List<SampleAward> awards = new ArrayList<>();
        for (AwardCounts.Count count : AwardCounts.of(year, sender.code())) {
            Decision decision =
                    count.number() == 0 ? null : Decision.of(year, count.form(), sender);
            for (int i = 0; decision != null && i < count.number(); i++) {
                String name =
                        switch (count.kind()) {
                            case COLLECTIVE ->
                                    collective(
                                            count.form(),
                                            awards.size() + i,
                                            ++collective,
                                            communes.get(honoured++ % communes.size()));
                            case INDIVIDUAL -> person(++person, chance);
                            case HOUSEHOLD -> "Hộ gia đình " + person(++person, chance);
                        };
                awards.add(new SampleAward(name, count.kind(), count.form(), decision));
            }
        }
        return List.copyOf(awards);
    }

    /**
     * How many were named in the units before this one: numbers run through all that list names.
     */
    private static int namedBefore(int year, Sender sender, boolean collectives) {
        return AwardCounts.ALL.stream()
                .filter(c -> c.year() == year)
                .filter(c -> c.unit().compareTo(sender.code()) < 0)
                .filter(c -> year < Sample.FIRST_OF_COMMUNES || Communes.isFormer(c.unit()))
                .filter(c -> (c.kind() == RecipientKind.COLLECTIVE) == collectives)
                .mapToInt(AwardCounts.Count::number)
                .sum();
    }

    private static String person(int number, Random chance) {
        return String.format(
                Locale.ROOT,
                "%s %s %s %02d",
                FAMILIES.get(chance.nextInt(FAMILIES.size())),
                MIDDLES.get(chance.nextInt(MIDDLES.size())),
                GIVEN.get(chance.nextInt(GIVEN.size())),
                number);
    }

    private static String collective(Form form, int turn, int number, String commune) {
        String place = commune.substring(0, 1).toLowerCase(Locale.ROOT) + commune.substring(1);
        if (form != Form.PPOL_CERT) {
            return (number % 3 == 0 ? "Cán bộ và nhân dân " : "Nhân dân và cán bộ ") + place;
        }
        return switch (turn % 4) {
            case 0 -> "Công an " + place;
            case 1 -> "Tổ bảo vệ an ninh trật tự thôn Mẫu %d, %s".formatted(1 + number % 9, place);
            case 2 -> String.format(Locale.ROOT, "Trường THCS Mẫu số %02d", number);
            default -> String.format(Locale.ROOT, "Công ty TNHH Thí Dụ số %02d", number);
        };
    }
}
