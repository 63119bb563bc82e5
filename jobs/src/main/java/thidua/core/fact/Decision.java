package thidua.core.fact;

import java.time.LocalDate;

/**
 * What a person decided and a reading rests on.
 *
 * @param knownOn the day in its register
 * @param words what was decided, as the register has it
 */
public record Decision(LocalDate knownOn, String words) {}
