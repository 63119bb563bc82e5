package thidua.sample;

import thidua.core.fact.RecipientKind;

/** One recipient of an award, as a list of awards names it. */
record SampleAward(String recipient, RecipientKind kind, Form form, Decision decision) {}
