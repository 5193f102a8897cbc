package io.github.reportassembly.numbering;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives out numbers, each after the last one of its form and none twice. */
final class NumberSeries {
    private final Set<String> used;
    private final Map<NumberForm, Integer> last = new HashMap<>();

    NumberSeries(Collection<String> used) {
        this.used = new HashSet<>(used);
    }

    /** The next number of a form that was never used. */
    String next(NumberForm form) {
        int number = last.computeIfAbsent(form, this::highest);
        String printed;
        do {
            number++;
            printed = form.write(number);
        } while (!used.add(printed));
        last.put(form, number);
        return printed;
    }

    private int highest(NumberForm form) {
        return used.stream().mapToInt(form::read).max().orElse(0);
    }
}
