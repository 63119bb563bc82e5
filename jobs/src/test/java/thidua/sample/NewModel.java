package thidua.sample;

import thidua.core.fact.Recognition;

/**
 * A model that a unit builds in a year.
 *
 * @param unit its code
 * @param document number and day of the document that recognises it; empty without recognition
 */
record NewModel(
        int year, String unit, Kind kind, String place, Recognition recognition, String document) {}
