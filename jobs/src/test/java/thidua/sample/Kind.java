package thidua.sample;

/**
 * A kind of model.
 *
 * @param field the field's name as sheets write it
 * @param terrain {@code any}, {@code city}, {@code rural} or {@code coast}: where it makes sense
 */
record Kind(String name, String field, String terrain) {
    boolean fits(Sender sender) {
        return switch (terrain) {
            case "city" -> sender.terrain() == Sender.Terrain.CITY;
            case "coast" -> sender.terrain() == Sender.Terrain.COAST;
            case "rural" -> sender.terrain() != Sender.Terrain.CITY;
            default -> true;
        };
    }
}
