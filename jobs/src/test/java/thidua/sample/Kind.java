package thidua.sample;

/**
 * A kind of model.
 *
 * @param field the field's name as sheets write it
 * @param terrain {@code any}, {@code city}, {@code rural} or {@code coast}: where it makes sense
 */
record Kind(String name, String field, String terrain) {
    boolean fits(District district) {
        return switch (terrain) {
            case "city" -> district.terrain() == District.Terrain.CITY;
            case "coast" -> district.terrain() == District.Terrain.COAST;
            case "rural" -> district.terrain() != District.Terrain.CITY;
            default -> true;
        };
    }
}
