package io.github.reportassembly.register;

import java.util.stream.Collectors;

/** A concordance as text, a line for each number. */
final class ConcordanceLines {
    private ConcordanceLines() {}

    static String of(Concordance concordance) {
        StringBuilder out = new StringBuilder();
        for (NumberFate fate : concordance.forward()) {
            out.append(fate.release())
                    .append(' ')
                    .append(fate.number())
                    .append(fate.operation()
                            .map(operation -> " " + operation.id())
                            .orElse(" untold"))
                    .append(" -> ")
                    .append(fate.now().stream().map(Successor::number).collect(Collectors.joining(", ")))
                    .append('\n');
        }
        for (NumberOrigin origin : concordance.backward()) {
            out.append(origin.number()).append(" <- ").append(origin.before()).append('\n');
        }
        return out.toString();
    }
}
