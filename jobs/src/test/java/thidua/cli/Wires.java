package thidua.cli;

import java.io.IOException;

/** By two wires in this process, which stop carrying; it works on every machine. */
final class Wires implements Link {
    private final Machines machines;
    private final Wire toDatabase;
    private final Wire toBroker;

    Wires(Machines machines) throws IOException {
        this.machines = machines;
        toDatabase = Wire.to(machines.databasePort());
        toBroker = Wire.to(machines.brokerPort());
    }

    @Override
    public Machines.Place place() {
        return machines.by(toDatabase.address(), toBroker.address());
    }

    @Override
    public void cut() {
        toDatabase.cut();
        toBroker.cut();
    }

    @Override
    public void mend() {
        toDatabase.mend();
        toBroker.mend();
    }

    @Override
    public void close() throws IOException {
        toDatabase.close();
        toBroker.close();
    }
}
