package thidua.job;

import thidua.core.reference.Reference;

/** By what files are read and figures computed, as hashes. */
record Rules(ReferenceData data, Settings settings, Build build) {

    /** By which rules files are read: another program or other reference data read them again. */
    String reading() {
        return new Fingerprint()
                .add(build.sources())
                .add(data.sha256())
                .add(settings.province())
                .add(settings.window())
                .add(settings.limits())
                .hex();
    }

    /** The units, as they are known. */
    String unitMap() {
        return new Fingerprint()
                .add(reference().units().all())
                .add(reference().units().changes())
                .add(reference().populations().all())
                .hex();
    }

    /** Everything by which files are read and values computed, but for the units. */
    String others() {
        return new Fingerprint()
                .add(build.sources())
                .add(reference().forms().all())
                .add(reference().fields().all())
                .add(settings.province())
                .add(settings.window())
                .add(settings.limits())
                .add(settings.smallBase())
                .hex();
    }

    /** Everything but what was received that decides a figure or a word. */
    String all() {
        return new Fingerprint()
                .add(reading())
                .add(settings.smallBase())
                .add(settings.language())
                .add(settings.committee())
                .add(settings.dueDates())
                .hex();
    }

    private Reference reference() {
        return data.reference();
    }
}
