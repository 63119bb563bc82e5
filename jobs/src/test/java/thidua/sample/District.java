package thidua.sample;

import java.util.List;

/**
 * A district and the habits of the clerk who reports for it.
 *
 * @param code {@code 362}
 * @param name {@code Huyện Nam Trực}
 * @param slug how its files are named, {@code nam-truc}
 * @param terrain where it lies; a model of boats needs a coast
 * @param dateCells whether dates in its workbooks are date cells rather than text
 * @param membersStated how many of a hundred models state their members
 * @param teamsStated how many of a hundred models state their teams
 * @param longForms whether it writes award forms with the person who signs ("của Chủ tịch UBND
 *     tỉnh")
 * @param communes some of its communes: valid without a change in all years of the sample, each
 *     name the only one of the province even without accents
 */
record District(
        String code,
        String name,
        String slug,
        Terrain terrain,
        boolean dateCells,
        int membersStated,
        int teamsStated,
        boolean longForms,
        List<String> communes) {

    enum Terrain {
        CITY,
        INLAND,
        COAST
    }
}
