package io.github.reportassembly.fault;

/** The fault that a process of its own is to suffer, from its system properties. */
final class FaultSettings {
    private static final String AREA = "fault.area";
    private static final String FAULT = "fault";

    private FaultSettings() {}

    /** The folder in which files break. */
    static String area() {
        return System.getProperty(AREA);
    }

    /** The fault of a process from its beginning. */
    static Fault fault() {
        return fault(System.getProperty(FAULT, "none"));
    }

    /**
     * A fault by its name.
     *
     * @param name {@code halt:STEP} ends the process, {@code die:STEP} all that it does; {@code full:BYTES},
     *     {@code read-only}, {@code vanish:FILE}, {@code none}
     */
    static Fault fault(String name) {
        String[] words = name.split(":", 2);
        return switch (words[0]) {
            case "halt" ->
                new Faults.End(
                        Integer.parseInt(words[1]), () -> Runtime.getRuntime().halt(137));
            case "die" ->
                new Faults.End(Integer.parseInt(words[1]), () -> {
                    throw new Faults.Killed();
                });
            case "full" -> new Faults.Full(Long.parseLong(words[1]));
            case "read-only" -> new Faults.ReadOnly();
            case "vanish" -> new Faults.Vanishing(Integer.parseInt(words[1]));
            default -> new Faults.Count();
        };
    }
}
