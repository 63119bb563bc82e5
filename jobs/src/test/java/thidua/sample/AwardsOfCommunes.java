package thidua.sample;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How many awards of each form each commune reports; all invented. */
final class AwardsOfCommunes {
    /**
     * year | form | to whom | communes that had one, or the number behind an asterisk. Flags are
     * for the end of the five years from 2021 to 2025: the law of 2024 gives none for a single
     * year.
     */
    private static final String TABLE =
            """
            2025 | PROV_FLAG  | collective | 13324 13741 14215
            2025 | MPS_MERIT  | collective | 13324 13330 13363 13384 13444 13597 13684 13693 13795 13957
            2025 | MPS_MERIT  | collective | 14026 14053 14077 14221 14236 14389 14404 14407 14428 14494
            2025 | PROV_MERIT | collective | 13336 13402 13474 13501 13540 13627 13699 13777 13891 13972
            2025 | PROV_MERIT | collective | 13987 14038 14122 14167 14362 14434 14608
            2025 | PROV_MERIT | individual | 13330*2 13348 13489 13504 13558 13627 13684*2 13777 13891*2 13966
            2025 | PROV_MERIT | individual | 14005 14026 14167 14182 14221 14281 14362 14407 14494 14500
            2025 | PROV_MERIT | individual | 14524 14533 14611
            2025 | PPOL_CERT  | collective | 13285 13336 13384 13393 13420 13456 13495 13504 13579 13627
            2025 | PPOL_CERT  | collective | 13741 13777 13795 13834 13891 13927 13966 13987 14026 14077
            2025 | PPOL_CERT  | collective | 14089 14104 14122 14215 14221 14287 14389 14434 14482 14494
            2025 | PPOL_CERT  | collective | 14560 14620 14638 14647 14725
            2025 | PPOL_CERT  | individual | 13285 13291*2 13336 13348*2 13363*2 13366 13393 13396*2 13420 13435*3
            2025 | PPOL_CERT  | individual | 13474 13540*3 13558 13579 13591 13609 13684 13693 13699 13708*2
            2025 | PPOL_CERT  | individual | 13741 13777 13786*2 13795 13834 13864 13891*2 13894 13900 13927*2
            2025 | PPOL_CERT  | individual | 13966 13984*4 13987 14005 14011*2 14026*3 14038 14062*2 14077*4 14095*2
            2025 | PPOL_CERT  | individual | 14122*2 14161*2 14167 14203 14221*2 14236*3 14287*2 14329*3 14359*3 14362
            2025 | PPOL_CERT  | individual | 14401 14428*2 14434*2 14452 14458 14464 14482 14524*2 14533*3 14560*2
            2025 | PPOL_CERT  | individual | 14608 14611*2 14614 14623 14674 14677 14701 14725 14743*2 14746*2
            2025 | PPOL_CERT  | household  | 13777 14287
            2025 | COMM_CERT  | individual | 13795*2 13966 14215*2
            2025 | COMM_CERT  | household  | 13966
            2025 | MPS_MEDAL  | individual | 13669

            2026 | MPS_MERIT  | collective | 13330 13366 13384 13393 13684 14026 14089 14122 14182 14194
            2026 | MPS_MERIT  | collective | 14215 14218 14365 14389 14434 14452 14494 14566 14647
            2026 | PROV_MERIT | collective | 13435 13474 13489 13669 13708 13777 13834 13966 14005 14167
            2026 | PROV_MERIT | collective | 14365 14371 14434 14614 14653 14743
            2026 | PROV_MERIT | individual | 13348 13366 13384 13396 13456 13483 13501 13573 13777*2 13834
            2026 | PROV_MERIT | individual | 13891 13900 13966*2 14089 14215 14221*2 14329 14464 14488 14560
            2026 | PROV_MERIT | individual | 14566 14653 14701
            2026 | PPOL_CERT  | collective | 13291 13348 13420 13489 13495 13531 13594 13693 13741 13795
            2026 | PPOL_CERT  | collective | 13807 13834 13870 13879 13891 13894 13900 13966 14026 14104
            2026 | PPOL_CERT  | collective | 14215 14221 14248 14287 14362 14371 14389 14488 14563 14611
            2026 | PPOL_CERT  | collective | 14620 14638 14674 14677 14725
            2026 | PPOL_CERT  | individual | 13285 13291 13318 13324*2 13348*3 13393*2 13396 13420*2 13444 13474
            2026 | PPOL_CERT  | individual | 13489 13495*2 13501 13531*2 13540 13573 13579 13591 13597 13609
            2026 | PPOL_CERT  | individual | 13669*4 13684 13741*2 13777*3 13786*2 13795*4 13807 13834 13900 13966*2
            2026 | PPOL_CERT  | individual | 14014 14026*3 14077*4 14089*4 14122*2 14179 14194 14215*2 14221*3 14248*2
            2026 | PPOL_CERT  | individual | 14281*2 14287*3 14362 14365*3 14404 14428*2 14434 14452 14458 14464
            2026 | PPOL_CERT  | individual | 14482*2 14494*2 14500 14524*3 14563 14566*2 14608 14611 14614*2 14620
            2026 | PPOL_CERT  | individual | 14638 14653*2 14674 14677 14725*2 14728 14743
            2026 | PPOL_CERT  | household  | 13693
            2026 | COMM_CERT  | individual | 13795*2 14089*2
            """;

    static final List<AwardCounts.Count> ALL =
            Lines.of(TABLE).stream().flatMap(AwardsOfCommunes::counts).toList();

    private AwardsOfCommunes() {}

    private static Stream<AwardCounts.Count> counts(List<String> line) {
        return Arrays.stream(line.get(3).split(" "))
                .map(
                        word -> {
                            String[] parts = word.split("\\*", -1);
                            int number = parts.length == 1 ? 1 : Integer.parseInt(parts[1]);
                            return AwardCounts.count(line, parts[0], number);
                        });
    }
}
