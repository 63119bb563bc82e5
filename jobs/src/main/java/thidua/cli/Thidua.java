package thidua.cli;

/** Where everything starts. */
public final class Thidua {
    private Thidua() {}

    public static void main(String[] arguments) {}
}
