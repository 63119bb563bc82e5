package thidua.sample;

import thidua.core.fact.Recognition;

/**
 * A model that a district builds in a year.
 *
 * @param document number and day of the document that recognises it; empty without recognition
 */
record NewModel(
        int year,
        District district,
        Kind kind,
        String place,
        Recognition recognition,
        String document) {}
