package thidua.job;

import org.springframework.stereotype.Component;

import thidua.core.fact.Erasures;
import thidua.edge.warehouse.ErasedNames;

import java.io.IOException;
import java.util.Set;

/** Brings warehouse and feedback to the state of the register of erasures. */
@Component
final class Erasing {
    private final ErasedNames names;
    private final SendBack sendBack;

    Erasing(ErasedNames names, SendBack sendBack) {
        this.names = names;
        this.sendBack = sendBack;
    }

    /**
     * Takes what is still there and should not be: in every run, since a copy of the database may
     * be older than the register. The bytes go last, so that who dies on the way begins again.
     */
    void settle(Erasures erasures, Progress progress) throws IOException {
        Set<Integer> years = names.pending(erasures);
        if (years.isEmpty()) {
            return;
        }
        for (int year : years) {
            sendBack.withdraw(year);
        }
        names.erase(erasures);
        if (!names.sweep()) {
            progress.say("erase.unswept");
        }
    }
}
