package thidua.core.page;

import thidua.core.indicator.Edition;
import thidua.core.report.Manifest;

import java.util.List;

/**
 * A pack that is mailed, as its own files say.
 *
 * @param edition with the figures of the province only
 * @param sha256 of its manifest
 * @param name of the edition, that of its folder
 * @param absent who has not reported in full, by name; none when it is complete
 */
public record Mailed(
        Edition edition, Manifest manifest, String sha256, String name, List<String> absent) {}
