package thidua.sample;

import java.util.List;

/**
 * A unit that reports, and the habits of the clerk who writes: a district, a commune since 2025.
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
 * @param places some of its communes as they are called then; of a commune, itself
 */
record Sender(
        String code,
        String name,
        String slug,
        Terrain terrain,
        boolean dateCells,
        int membersStated,
        int teamsStated,
        boolean longForms,
        List<String> places) {

    Sender withPlaces(List<String> then) {
        return new Sender(
                code, name, slug, terrain, dateCells, membersStated, teamsStated, longForms, then);
    }

    enum Terrain {
        CITY,
        INLAND,
        COAST
    }
}
